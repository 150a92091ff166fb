SELECT s.id, s.key, s.product_id, p.name, s.currency, s.auto_renews, s.notice_day, s.uplift_basis_points
FROM subscription s
JOIN product p ON p.id = s.product_id
WHERE s.account_id = ?1
ORDER BY p.name, s.id
