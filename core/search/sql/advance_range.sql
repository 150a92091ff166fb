UPDATE search_range SET next_id = ?2 WHERE id = ?1
