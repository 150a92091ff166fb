DELETE FROM touchpoint_tag WHERE touchpoint_id = ?1
