UPDATE product SET key = ?2, name = ?3 WHERE id = ?1
