DELETE FROM qbr_member WHERE qbr_id = ?1
