SELECT rules FROM search_state WHERE id = 1
