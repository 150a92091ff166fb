SELECT id, key FROM subscription WHERE key IS NOT NULL
