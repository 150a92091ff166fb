SELECT accounts FROM closed_quarter WHERE id = ?1
