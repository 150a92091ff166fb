SELECT id, key, name, unit, kind FROM metric WHERE key = ?1
