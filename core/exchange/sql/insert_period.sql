INSERT INTO subscription_period (subscription_id, start_day, end_day, arr_minor, seats, uplift_minor)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
RETURNING id
