SELECT a.name
FROM account a
WHERE a.id IN (SELECT s.account_id FROM subscription s
               WHERE s.currency <> ?1 AND s.currency NOT IN (SELECT currency FROM exchange_rate))
ORDER BY a.name, a.id
LIMIT ?2
