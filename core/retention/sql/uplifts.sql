-- Account, currency and product stand where retention/periods_by_product has them.
SELECT s.account_id, s.currency, p.start_day, p.end_day, p.uplift_minor, s.product_id
FROM subscription_period p
JOIN subscription s ON s.id = p.subscription_id
WHERE p.uplift_minor > 0
