SELECT touchpoint_id FROM touchpoint_tag WHERE tag = ?1 ORDER BY touchpoint_id
