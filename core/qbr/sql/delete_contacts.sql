DELETE FROM qbr_contact WHERE qbr_id = ?1
