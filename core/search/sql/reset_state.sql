UPDATE search_state SET rules = ?1, written = 0 WHERE id = 1
