UPDATE search_state SET written = written + ?1 WHERE id = 1
