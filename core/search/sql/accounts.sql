SELECT id, id, updated_ms, '', owner_id, name, reading, domain, notes, '', '', '', ''
FROM account
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
LIMIT ?3
