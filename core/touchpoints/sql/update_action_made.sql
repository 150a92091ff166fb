UPDATE action SET created_ms = ?2 WHERE id = ?1 AND created_ms <> ?2
