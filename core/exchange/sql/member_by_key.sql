SELECT id FROM member WHERE key = ?1
