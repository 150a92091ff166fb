DELETE FROM subscription_period WHERE id = ?1
