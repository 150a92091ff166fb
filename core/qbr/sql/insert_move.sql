INSERT INTO qbr_move (qbr_id, status, at_ms) VALUES (?1, ?2, ?3)
