SELECT id, at_ms
FROM touchpoint
WHERE account_id = ?1 AND counts = 1 AND at_ms < ?2 AND id <> ?3 AND (kind = 'web-meeting' OR kind = 'visit')
ORDER BY at_ms DESC
LIMIT 10
