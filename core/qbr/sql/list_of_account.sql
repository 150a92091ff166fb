SELECT q.id, q.account_id, a.name, a.tier, q.kind, q.quarter_day, q.status, q.start_ms, q.time_zone, q.minutes, q.place, q.owner_id,
       coalesce(m.name, ''), q.buyer_present, q.sequence,
       (SELECT count(*) FROM qbr_step s WHERE s.qbr_id = q.id),
       (SELECT count(*) FROM qbr_step s WHERE s.qbr_id = q.id AND s.done_ms IS NOT NULL),
       EXISTS (SELECT 1 FROM qbr_contact c JOIN contact_role r ON r.contact_id = c.contact_id
               WHERE c.qbr_id = q.id AND r.role = 'economic-buyer')
FROM qbr q
JOIN account a ON a.id = q.account_id
LEFT JOIN member m ON m.id = q.owner_id
WHERE q.account_id = ?1
ORDER BY q.quarter_day, q.id
