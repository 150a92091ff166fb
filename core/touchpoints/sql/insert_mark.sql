INSERT INTO touchpoint_mark (touchpoint_id, kind, words) VALUES (?1, ?2, ?3)
