SELECT id, at_ms, actor, kind, action, subject, reverted_by_id
FROM batch
WHERE kind = 'undo' AND reverted_by_id IS NULL
  AND id > coalesce((SELECT max(id) FROM batch WHERE kind IN ('edit', 'import')), 0)
ORDER BY id DESC
LIMIT 1
