SELECT id, key, account_id, at_ms, minutes, kind, purpose, direction, team, outcome, summary, notes, sentiment_us, sentiment_solution, competitor, objective,
       reason, override_reason, source
FROM touchpoint
WHERE id = ?1
