SELECT p.id, p.account_id, p.contact_id, p.member_id, p.team, p.kind, p.day, p.what, p.touchpoint_id, acc.name, coalesce(c.name, '')
FROM planned_touch p
JOIN account acc ON acc.id = p.account_id
LEFT JOIN contact c ON c.id = p.contact_id
WHERE p.state = 'open' AND p.day <= ?1
  AND (?2 IS NULL OR p.member_id = ?2 OR (p.member_id IS NULL AND acc.owner_id = ?2))
ORDER BY p.day
