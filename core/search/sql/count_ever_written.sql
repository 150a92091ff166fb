SELECT written FROM search_state WHERE id = 1
