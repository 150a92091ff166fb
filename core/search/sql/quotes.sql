SELECT touchpoint_id, words FROM touchpoint_quote WHERE touchpoint_id BETWEEN ?1 AND ?2 ORDER BY touchpoint_id, id
