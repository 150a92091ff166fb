SELECT id, key, account_id, name, reading, title, influence, attitude, language, email, phone, topics, pace_days, channel, do_not_contact, left_day
FROM contact
WHERE account_id = ?1
ORDER BY left_day IS NOT NULL, coalesce(nullif(reading, ''), name), id
