SELECT DISTINCT s.currency
FROM subscription s
WHERE s.currency <> ?1 AND s.currency NOT IN (SELECT currency FROM exchange_rate)
ORDER BY s.currency
