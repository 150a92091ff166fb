SELECT contact_id, words FROM touchpoint_quote WHERE touchpoint_id = ?1 ORDER BY id
