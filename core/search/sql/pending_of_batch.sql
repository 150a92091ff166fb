SELECT kind, item_id FROM search_pending WHERE batch_id = (SELECT batch_id FROM journal_session WHERE id = 1) LIMIT ?1
