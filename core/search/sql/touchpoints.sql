SELECT id, account_id, at_ms, kind, NULL, summary, '', '', notes, competitor, objective, reason, override_reason
FROM touchpoint
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
LIMIT ?3
