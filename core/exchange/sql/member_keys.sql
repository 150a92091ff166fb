SELECT id, key FROM member WHERE key IS NOT NULL
