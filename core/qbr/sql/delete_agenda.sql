DELETE FROM qbr_agenda WHERE qbr_id = ?1
