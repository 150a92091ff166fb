SELECT at_ms, minutes, kind, team, outcome, counts, sentiment_us, sentiment_solution, competitor
FROM touchpoint
WHERE account_id = ?1 AND at_ms >= ?2 AND at_ms <= ?3
ORDER BY at_ms, id
