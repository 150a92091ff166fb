SELECT count(*) FROM survey WHERE qbr_id = ?1
