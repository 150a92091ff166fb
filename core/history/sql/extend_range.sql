UPDATE change SET last_row_id = ?2 WHERE id = ?1
