-- Those that were dropped were no promises any more.
SELECT q.id, a.due_day
FROM qbr q
CROSS JOIN action a ON a.account_id = q.account_id AND a.state IN ('kept', 'late', 'broken')
WHERE q.quarter_day >= ?1 AND q.quarter_day < ?2 AND (?3 IS NULL OR q.id = ?3)
  AND a.is_promise = 1 AND a.due_day >= ?4 AND a.due_day < ?5
