SELECT touchpoint_id, tag FROM touchpoint_tag WHERE touchpoint_id BETWEEN ?1 AND ?2 ORDER BY touchpoint_id, tag
