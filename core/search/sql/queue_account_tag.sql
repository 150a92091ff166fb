-- New rows of things that were there before.
INSERT INTO search_pending (kind, item_id, batch_id)
SELECT 3, c.account_id, (SELECT batch_id FROM journal_session WHERE id = 1)
FROM account_tag c
WHERE c.id > ?1 AND c.account_id < ?2
ON CONFLICT DO NOTHING
