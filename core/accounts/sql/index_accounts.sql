-- Reads every account once, for the index in memory.
SELECT a.id, a.folded, a.name, a.reading, a.tier, a.stage, a.owner_id, a.industry, a.region, a.segment,
       CASE WHEN l.last_ms < ?1 THEN l.last_ms
            WHEN l.account_id IS NOT NULL
            THEN (SELECT max(t.at_ms) FROM touchpoint t WHERE t.account_id = a.id AND t.counts = 1 AND t.at_ms < ?1) END
FROM account a
LEFT JOIN account_touch l ON l.account_id = a.id
ORDER BY a.id
