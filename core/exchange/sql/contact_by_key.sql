SELECT id, account_id FROM contact WHERE key = ?1
