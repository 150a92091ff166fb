-- Each metric that there is, with the newest day on which the account of the review had a value of it; NULL: never.
SELECT q.id, m.name, (SELECT max(v.day) FROM metric_value v WHERE v.account_id = q.account_id AND v.metric_id = m.id AND v.day <= ?4)
FROM qbr q
CROSS JOIN metric m
WHERE q.quarter_day >= ?1 AND q.quarter_day < ?2 AND (?3 IS NULL OR q.id = ?3)
