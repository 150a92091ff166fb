SELECT status, at_ms FROM qbr_move WHERE qbr_id = ?1 ORDER BY at_ms, id
