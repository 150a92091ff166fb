INSERT INTO subscription_period (subscription_id, start_day, end_day, arr_minor, seats, uplift_minor)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (subscription_id, start_day)
DO UPDATE SET end_day = excluded.end_day, arr_minor = excluded.arr_minor, seats = excluded.seats,
    uplift_minor = excluded.uplift_minor
