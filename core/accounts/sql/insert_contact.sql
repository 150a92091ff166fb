INSERT INTO contact (key, account_id, name, reading, title, influence, attitude, language, email, phone, topics, pace_days, channel, do_not_contact, left_day)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
RETURNING id
