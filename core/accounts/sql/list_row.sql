SELECT a.id, a.name, a.domain, a.tier, a.stage, m.name, a.industry, a.region, a.segment,
       (SELECT max(t.at_ms) FROM touchpoint t WHERE t.account_id = a.id AND t.counts = 1 AND t.at_ms < ?2),
       (SELECT count(*) FROM action x WHERE x.account_id = a.id AND x.state = 'open')
FROM account a
LEFT JOIN member m ON m.id = a.owner_id
WHERE a.id = ?1
