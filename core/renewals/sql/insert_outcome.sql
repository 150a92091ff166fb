INSERT INTO renewal_outcome (subscription_id, due_day, outcome, arr_before_minor, arr_after_minor, decided_ms, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
