SELECT a.id, a.name, a.tier, a.stage, a.pace_days, (SELECT max(t.at_ms) FROM touchpoint t WHERE t.account_id = a.id AND t.counts = 1 AND t.at_ms < ?2)
FROM account a
WHERE a.owner_id = ?1
