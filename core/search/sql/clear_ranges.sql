DELETE FROM search_range
