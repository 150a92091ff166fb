SELECT id, account_id, name FROM contact WHERE lower(email) = ?1 AND email <> '' ORDER BY id LIMIT 20
