UPDATE action SET state = ?2, closed_ms = ?3 WHERE id = ?1
