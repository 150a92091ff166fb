-- The last period of each subscription that ends in the span.
SELECT s.id, s.account_id, s.product_id, s.currency, s.auto_renews, s.notice_day, s.uplift_basis_points, p.end_day,
       p.arr_minor, a.owner_id, a.name, pr.name, coalesce(m.name, ''), p.start_day,
       -- a loss that was recorded up to a quarter ahead, as notice is given, speaks of this end
       EXISTS (SELECT 1 FROM loss l WHERE l.account_id = s.account_id AND l.day >= date(p.end_day, '-92 days'))
FROM subscription_period p
JOIN subscription s ON s.id = p.subscription_id
JOIN account a ON a.id = s.account_id
JOIN product pr ON pr.id = s.product_id
LEFT JOIN member m ON m.id = a.owner_id
WHERE p.end_day >= ?1 AND p.end_day < ?2 AND p.end_day > p.start_day AND p.arr_minor > 0
  AND (?3 IS NULL OR s.account_id = ?3)
  AND NOT EXISTS (SELECT 1 FROM subscription_period later
                  WHERE later.subscription_id = p.subscription_id AND later.start_day > p.start_day)
  AND NOT EXISTS (SELECT 1 FROM renewal_outcome o WHERE o.subscription_id = s.id AND o.due_day = p.end_day)
ORDER BY p.end_day
