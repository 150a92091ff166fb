INSERT INTO qbr_step (qbr_id, place, offset_days, what, team, done_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
