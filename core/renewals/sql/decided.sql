SELECT s.id, s.account_id, s.product_id, s.currency, s.auto_renews, s.notice_day, s.uplift_basis_points, o.due_day,
       o.arr_before_minor, a.owner_id, a.name, pr.name, coalesce(m.name, ''), o.outcome, o.arr_after_minor, o.decided_ms
FROM renewal_outcome o
JOIN subscription s ON s.id = o.subscription_id
JOIN account a ON a.id = s.account_id
JOIN product pr ON pr.id = s.product_id
LEFT JOIN member m ON m.id = a.owner_id
WHERE o.due_day >= ?1 AND o.due_day < ?2 AND (?3 IS NULL OR s.account_id = ?3)
ORDER BY o.due_day
