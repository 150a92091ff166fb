SELECT subscription_id, due_day, said_ms, category, probability, note
FROM renewal_outlook
WHERE due_day >= ?1 AND due_day < ?2 AND said_ms <= ?3
ORDER BY due_day, subscription_id, said_ms
