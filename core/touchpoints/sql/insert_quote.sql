INSERT INTO touchpoint_quote (touchpoint_id, contact_id, words) VALUES (?1, ?2, ?3)
