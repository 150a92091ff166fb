INSERT INTO search_range (kind, first_id, next_id, last_id) VALUES (?1, ?2, ?2, ?3)
