INSERT INTO touchpoint_contact (touchpoint_id, contact_id) VALUES (?1, ?2)
