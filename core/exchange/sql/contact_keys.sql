SELECT id, key FROM contact WHERE key IS NOT NULL
