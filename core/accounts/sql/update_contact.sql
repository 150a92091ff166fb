UPDATE contact
SET key = ?2, account_id = ?3, name = ?4, reading = ?5, title = ?6, influence = ?7, attitude = ?8, language = ?9, email = ?10, phone = ?11,
    topics = ?12, pace_days = ?13, channel = ?14, do_not_contact = ?15, left_day = ?16
WHERE id = ?1
