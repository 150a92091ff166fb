SELECT id, kind, status, start_ms, time_zone, minutes
FROM qbr
WHERE account_id = ?1
ORDER BY start_ms, id
