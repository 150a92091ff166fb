INSERT INTO saved_view (place, name, payload) VALUES (?1, ?2, ?3) RETURNING id
