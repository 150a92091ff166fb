SELECT m.qbr_id, m.member_id FROM qbr q JOIN qbr_member m ON m.qbr_id = q.id WHERE q.start_ms >= ?1 AND q.start_ms < ?2
