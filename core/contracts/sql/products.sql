SELECT id, key, name FROM product ORDER BY name, id
