SELECT id, coalesce(key, ''), name FROM product
