SELECT kind, item_id FROM search_pending ORDER BY id DESC LIMIT ?1
