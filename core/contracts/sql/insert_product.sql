INSERT INTO product (key, name) VALUES (?1, ?2) RETURNING id
