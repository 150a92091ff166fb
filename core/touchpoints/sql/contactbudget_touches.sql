SELECT l.contact_id, t.at_ms, t.team, t.id
FROM touchpoint t
CROSS JOIN touchpoint_contact l ON l.touchpoint_id = t.id
WHERE t.at_ms >= ?1 AND t.at_ms < ?2 AND t.counts = 1 AND t.direction <> 'inbound'
