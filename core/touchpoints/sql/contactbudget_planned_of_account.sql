SELECT p.contact_id, p.day, p.team, p.id, p.member_id, coalesce(m.name, ''), p.touchpoint_id
FROM planned_touch p
LEFT JOIN member m ON m.id = p.member_id
WHERE p.account_id = ?1 AND p.state = 'open' AND p.day >= ?2 AND p.day <= ?3 AND p.contact_id IS NOT NULL
