SELECT id FROM action WHERE key = ?1
