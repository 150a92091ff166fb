SELECT id, account_id, at_ms, kind, minutes, purpose, direction, team, outcome, summary, notes, sentiment_us, sentiment_solution, competitor, objective
FROM touchpoint
WHERE key = ?1
