SELECT id
FROM subscription_period
WHERE subscription_id = ?1 AND start_day <> ?2
  AND (?3 IS NULL OR start_day < ?3)
  AND (end_day IS NULL OR (end_day > ?2 AND end_day > start_day))
LIMIT 1
