SELECT p.subscription_id, p.start_day, p.uplift_minor FROM subscription_period p WHERE p.uplift_minor > 0
