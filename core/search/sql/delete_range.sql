DELETE FROM search_range WHERE id = ?1
