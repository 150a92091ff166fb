SELECT q.id, q.account_id, acc.name, q.kind, q.status, q.start_ms, q.time_zone, q.minutes
FROM qbr q INDEXED BY qbr_owner
JOIN account acc ON acc.id = q.account_id
WHERE q.owner_id = ?3 AND q.start_ms >= ?1 AND q.start_ms < ?2 AND q.status IN ('proposed', 'scheduled', 'content-ready')
UNION ALL
SELECT q.id, q.account_id, acc.name, q.kind, q.status, q.start_ms, q.time_zone, q.minutes
FROM qbr q INDEXED BY qbr_owner
JOIN account acc ON acc.id = q.account_id
WHERE q.owner_id IS NULL AND q.start_ms >= ?1 AND q.start_ms < ?2 AND acc.owner_id = ?3 AND q.status IN ('proposed', 'scheduled', 'content-ready')
ORDER BY 6, 1
