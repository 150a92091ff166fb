SELECT s.account_id, p.arr_minor, p.seats,
       (SELECT max(later.start_day) FROM subscription_period later WHERE later.subscription_id = s.id)
FROM subscription s
JOIN subscription_period p ON p.subscription_id = s.id
WHERE s.id = ?1 AND p.end_day = ?2 AND p.end_day > p.start_day
ORDER BY p.start_day DESC
LIMIT 1
