SELECT i.contact_id, t.at_ms, w.words
FROM qbr_contact i
CROSS JOIN touchpoint_quote w ON w.contact_id = i.contact_id
CROSS JOIN touchpoint t ON t.id = w.touchpoint_id
WHERE i.qbr_id = ?1 AND t.at_ms <= ?2
