UPDATE saved_view SET name = ?2, payload = ?3 WHERE id = ?1 RETURNING id
