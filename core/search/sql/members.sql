SELECT id, name, reading, email FROM member ORDER BY id
