SELECT id FROM objective WHERE key = ?1
