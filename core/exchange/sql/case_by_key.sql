SELECT id FROM support_case WHERE key = ?1
