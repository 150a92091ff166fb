DELETE FROM touchpoint_mark WHERE touchpoint_id = ?1
