INSERT INTO search_pending (kind, item_id, batch_id)
VALUES (?1, ?2, (SELECT batch_id FROM journal_session WHERE id = 1))
ON CONFLICT DO NOTHING
