SELECT title, minutes FROM qbr_agenda WHERE qbr_id = ?1 ORDER BY place
