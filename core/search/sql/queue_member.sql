-- New rows of things that were there before.
INSERT INTO search_pending (kind, item_id, batch_id)
SELECT 1, c.touchpoint_id, (SELECT batch_id FROM journal_session WHERE id = 1)
FROM touchpoint_member c
WHERE c.id > ?1 AND c.touchpoint_id < ?2
ON CONFLICT DO NOTHING
