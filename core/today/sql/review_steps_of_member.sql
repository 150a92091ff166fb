SELECT q.id, q.account_id, acc.name, q.kind, q.status, q.start_ms, q.time_zone, q.minutes, s.offset_days, s.what, s.team,
       EXISTS (SELECT 1 FROM qbr_contact c JOIN contact_role r ON r.contact_id = c.contact_id
               WHERE c.qbr_id = q.id AND r.role = 'economic-buyer')
FROM qbr q INDEXED BY qbr_owner
JOIN account acc ON acc.id = q.account_id
JOIN qbr_step s ON s.qbr_id = q.id AND s.done_ms IS NULL
WHERE q.owner_id = ?4 AND q.start_ms >= ?1 AND q.start_ms < ?2 AND q.status IN ('proposed', 'scheduled', 'content-ready', 'held')
  AND q.start_ms + s.offset_days * 86400000 < ?3
UNION ALL
SELECT q.id, q.account_id, acc.name, q.kind, q.status, q.start_ms, q.time_zone, q.minutes, s.offset_days, s.what, s.team,
       EXISTS (SELECT 1 FROM qbr_contact c JOIN contact_role r ON r.contact_id = c.contact_id
               WHERE c.qbr_id = q.id AND r.role = 'economic-buyer')
FROM qbr q INDEXED BY qbr_owner
JOIN account acc ON acc.id = q.account_id
JOIN qbr_step s ON s.qbr_id = q.id AND s.done_ms IS NULL
WHERE q.owner_id IS NULL AND q.start_ms >= ?1 AND q.start_ms < ?2 AND acc.owner_id = ?4 AND q.status IN ('proposed', 'scheduled', 'content-ready', 'held')
  AND q.start_ms + s.offset_days * 86400000 < ?3
