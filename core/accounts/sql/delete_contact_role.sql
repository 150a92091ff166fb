DELETE FROM contact_role WHERE contact_id = ?1 AND role = ?2
