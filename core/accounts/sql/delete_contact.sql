DELETE FROM contact WHERE id = ?1
