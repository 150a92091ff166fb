DELETE FROM qbr_step WHERE qbr_id = ?1
