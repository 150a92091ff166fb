DELETE FROM search_pending WHERE kind = ?1 AND item_id = ?2
