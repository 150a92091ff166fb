SELECT id FROM loss WHERE key = ?1
