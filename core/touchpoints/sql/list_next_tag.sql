SELECT tag FROM touchpoint_tag WHERE tag > ?1 ORDER BY tag LIMIT 1
