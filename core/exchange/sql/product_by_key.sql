SELECT id FROM product WHERE key = ?1
