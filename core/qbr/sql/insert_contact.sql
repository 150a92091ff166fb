INSERT INTO qbr_contact (qbr_id, contact_id, present) VALUES (?1, ?2, ?3)
