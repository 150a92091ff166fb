SELECT coalesce(max(id), 0) FROM subscription_period
