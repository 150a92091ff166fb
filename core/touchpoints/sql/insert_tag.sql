INSERT INTO touchpoint_tag (touchpoint_id, tag) VALUES (?1, ?2)
