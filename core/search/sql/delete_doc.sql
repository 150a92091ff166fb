DELETE FROM search_doc WHERE kind = ?1 AND item_id = ?2
