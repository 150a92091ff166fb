SELECT offset_days, what, team, done_ms FROM qbr_step WHERE qbr_id = ?1 ORDER BY place
