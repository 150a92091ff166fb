SELECT count(*) FROM search_doc WHERE item_id > 0
