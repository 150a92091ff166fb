SELECT a.id, NULL, a.tier, a.stage, a.pace_days,
       CASE WHEN l.last_ms < ?2 THEN l.last_ms
            WHEN l.account_id IS NOT NULL
            THEN (SELECT max(t.at_ms) FROM touchpoint t WHERE t.account_id = a.id AND t.counts = 1 AND t.at_ms < ?2) END
FROM account a
LEFT JOIN account_touch l ON l.account_id = a.id
WHERE a.owner_id = ?1
