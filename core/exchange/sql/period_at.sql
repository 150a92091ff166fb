SELECT id, end_day, arr_minor, seats, uplift_minor FROM subscription_period WHERE subscription_id = ?1 AND start_day = ?2
