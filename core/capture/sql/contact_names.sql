SELECT id, name FROM contact WHERE account_id = ?1 AND left_day IS NULL ORDER BY id LIMIT 5000
