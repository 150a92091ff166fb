SELECT id, key FROM account WHERE key IS NOT NULL
