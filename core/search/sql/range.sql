SELECT id, kind, next_id, last_id FROM search_range ORDER BY kind DESC, id LIMIT 1
