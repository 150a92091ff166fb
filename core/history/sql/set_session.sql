UPDATE journal_session SET batch_id = ?1 WHERE id = 1
