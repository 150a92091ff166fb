SELECT id, at_ms, actor, kind, action, subject, reverted_by_id
FROM batch
WHERE kind IN ('edit', 'import', 'redo') AND reverted_by_id IS NULL
ORDER BY id DESC
LIMIT 1
