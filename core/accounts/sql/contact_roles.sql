SELECT role FROM contact_role WHERE contact_id = ?1
