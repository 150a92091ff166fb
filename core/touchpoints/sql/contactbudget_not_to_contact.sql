SELECT id FROM contact WHERE do_not_contact = 1 AND id > 0
