SELECT m.kind, m.words, t.at_ms
FROM touchpoint t
CROSS JOIN touchpoint_mark m ON m.touchpoint_id = t.id
WHERE t.account_id = ?1 AND t.at_ms >= ?2 AND t.at_ms <= ?3
ORDER BY t.at_ms DESC, t.id DESC
