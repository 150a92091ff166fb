SELECT tag FROM touchpoint_tag WHERE touchpoint_id = ?1 ORDER BY id
