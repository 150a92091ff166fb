DELETE FROM touchpoint_quote WHERE touchpoint_id = ?1
