DELETE FROM touchpoint_contact WHERE touchpoint_id = ?1
