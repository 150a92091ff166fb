SELECT contact_id, present FROM qbr_contact WHERE qbr_id = ?1 ORDER BY id
