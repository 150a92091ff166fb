UPDATE metric SET key = ?2, name = ?3, unit = ?4, kind = ?5 WHERE id = ?1 RETURNING id
