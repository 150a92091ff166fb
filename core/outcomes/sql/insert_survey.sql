INSERT INTO survey (account_id, contact_id, kind, occasion, qbr_id, due_day, asked_day, answered_day, score, words, dropped_reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
RETURNING id
