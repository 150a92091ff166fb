SELECT kind, item_id, account_id FROM search_doc WHERE id = ?1
