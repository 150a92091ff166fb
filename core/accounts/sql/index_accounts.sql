-- Reads every account once, for the index in memory.
SELECT a.id, a.folded, a.name, a.reading, a.tier, a.stage, a.owner_id, a.industry, a.region, a.segment,
       (SELECT max(t.at_ms) FROM touchpoint t WHERE t.account_id = a.id AND t.counts = 1 AND t.at_ms < ?1)
FROM account a
ORDER BY a.id
