SELECT q.id, q.kind, q.quarter_day, q.start_ms, q.time_zone, (SELECT count(*) FROM qbr_member m WHERE m.qbr_id = q.id)
FROM qbr q
WHERE q.quarter_day >= ?1 AND q.quarter_day < ?2 AND (?3 IS NULL OR q.id = ?3)
