-- The open objectives of each review's account, with the days of what was measured last by hand and by use.
SELECT q.id, o.title, o.begin_day, o.closed_day,
       (SELECT max(v.day) FROM objective_value v WHERE v.objective_id = o.id AND v.day >= o.begin_day AND v.day <= ?4),
       (SELECT max(u.day) FROM metric_value u
        WHERE u.account_id = o.account_id AND u.metric_id = o.metric_id AND u.day >= o.begin_day AND u.day <= ?4)
FROM qbr q
CROSS JOIN objective o ON o.account_id = q.account_id
WHERE q.quarter_day >= ?1 AND q.quarter_day < ?2 AND (?3 IS NULL OR q.id = ?3)
