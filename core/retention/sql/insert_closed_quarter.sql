INSERT INTO closed_quarter (quarter, first_day, level, closed_ms, currency, figures, accounts)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
