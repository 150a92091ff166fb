SELECT id, coalesce(nullif(reading, ''), name) FROM account
