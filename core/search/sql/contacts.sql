SELECT id, account_id, NULL, '', NULL, name, reading, email, title, topics, phone, '', ''
FROM contact
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
LIMIT ?3
