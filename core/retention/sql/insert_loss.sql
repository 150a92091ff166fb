INSERT INTO loss (key, account_id, day, stated, established, avoidable, evidence, signal, signal_day)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
RETURNING id
