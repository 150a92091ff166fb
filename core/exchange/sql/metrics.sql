SELECT id, key, name FROM metric
