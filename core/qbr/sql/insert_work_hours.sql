INSERT INTO work_hours (member_id, account_id, time_zone, weekdays, from_minute, to_minute, most_per_day, most_per_week) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
