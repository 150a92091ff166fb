SELECT id, at_ms, actor, kind, action, subject, reverted_by_id FROM batch ORDER BY id DESC LIMIT ?1
