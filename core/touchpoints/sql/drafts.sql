SELECT place, payload, updated_ms FROM draft WHERE place = ?1 OR (place >= ?2 AND place < ?3) ORDER BY updated_ms DESC, id DESC
