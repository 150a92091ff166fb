SELECT coalesce(sum(last_id - next_id + 1), 0), coalesce(sum(last_id - first_id + 1), 0) FROM search_range
