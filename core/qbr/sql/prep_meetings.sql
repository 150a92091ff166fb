SELECT i.contact_id, t.at_ms, t.id, t.sentiment_us, t.sentiment_solution, t.summary
FROM qbr_contact i
CROSS JOIN touchpoint_contact w ON w.contact_id = i.contact_id
CROSS JOIN touchpoint t ON t.id = w.touchpoint_id
WHERE i.qbr_id = ?1 AND t.counts = 1 AND t.at_ms <= ?2
