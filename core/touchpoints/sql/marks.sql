SELECT kind, words FROM touchpoint_mark WHERE touchpoint_id = ?1 ORDER BY id
