INSERT INTO closed_quarter (quarter, level, closed_ms, currency, figures, accounts)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
