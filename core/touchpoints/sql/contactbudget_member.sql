SELECT m.id, m.name
FROM touchpoint_member l
JOIN member m ON m.id = l.member_id
WHERE l.touchpoint_id = ?1
ORDER BY l.member_id
LIMIT 1
