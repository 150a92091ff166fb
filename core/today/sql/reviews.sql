SELECT q.id, q.account_id, acc.name, q.kind, q.status, q.start_ms, q.time_zone, q.minutes
FROM qbr q INDEXED BY qbr_start
JOIN account acc ON acc.id = q.account_id
WHERE q.start_ms >= ?1 AND q.start_ms < ?2 AND q.status IN ('proposed', 'scheduled', 'content-ready')
ORDER BY q.start_ms, q.id
