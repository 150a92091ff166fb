SELECT member_id, account_id, time_zone, weekdays, from_minute, to_minute, most_per_day, most_per_week FROM work_hours
