SELECT q.id, c.left_day,
       EXISTS (SELECT 1 FROM contact_role r WHERE r.contact_id = c.id AND r.role = 'economic-buyer')
FROM qbr q
CROSS JOIN qbr_contact i ON i.qbr_id = q.id
CROSS JOIN contact c ON c.id = i.contact_id
WHERE q.quarter_day >= ?1 AND q.quarter_day < ?2 AND (?3 IS NULL OR q.id = ?3)
