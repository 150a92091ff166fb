INSERT INTO contact_role (contact_id, role) VALUES (?1, ?2)
