INSERT INTO touchpoint (key, account_id, at_ms, minutes, kind, purpose, direction, team, outcome, counts, summary, notes, sentiment_us, sentiment_solution, competitor, objective, reason, override_reason, source)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
RETURNING id
