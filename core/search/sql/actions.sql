SELECT id, account_id, created_ms, '', owner_id, what, '', '', '', '', '', '', '', state, due_day
FROM action
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
LIMIT ?3
