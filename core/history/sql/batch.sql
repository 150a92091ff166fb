SELECT id, at_ms, actor, kind, action, subject, reverted_by_id FROM batch WHERE id = ?1
