SELECT touchpoint_id FROM touchpoint_member WHERE member_id = ?1 ORDER BY touchpoint_id
