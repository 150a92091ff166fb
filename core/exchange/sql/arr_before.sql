SELECT arr_minor FROM subscription_period WHERE subscription_id = ?1 AND start_day < ?2 ORDER BY start_day DESC LIMIT 1
