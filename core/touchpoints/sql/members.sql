SELECT member_id FROM touchpoint_member WHERE touchpoint_id = ?1 ORDER BY id
