DELETE FROM touchpoint_member WHERE touchpoint_id = ?1
