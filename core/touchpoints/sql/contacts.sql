SELECT contact_id FROM touchpoint_contact WHERE touchpoint_id = ?1 ORDER BY id
