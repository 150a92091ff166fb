SELECT change.id, change.row_id, change.last_row_id,
       batch.id, batch.at_ms, batch.actor, batch.kind, batch.action, batch.subject, batch.reverted_by_id
FROM change
JOIN batch ON batch.id = change.batch_id
WHERE change.table_name = ?1 AND change.op = 'insert-range'
ORDER BY change.id DESC
