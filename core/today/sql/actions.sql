SELECT a.id, a.account_id, acc.name, a.what, a.side, a.is_promise, a.due_day, coalesce(m.name, c.name, '')
FROM action a
JOIN account acc ON acc.id = a.account_id
LEFT JOIN member m ON m.id = a.owner_id
LEFT JOIN contact c ON c.id = a.contact_id
WHERE a.state = 'open' AND a.due_day <= ?1
  AND (?2 IS NULL OR a.owner_id = ?2 OR (a.owner_id IS NULL AND acc.owner_id = ?2))
ORDER BY a.due_day
