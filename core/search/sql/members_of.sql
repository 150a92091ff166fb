SELECT touchpoint_id, member_id FROM touchpoint_member WHERE touchpoint_id BETWEEN ?1 AND ?2 ORDER BY touchpoint_id, member_id
