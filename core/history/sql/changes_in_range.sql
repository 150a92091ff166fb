-- Changes of rows in a range made since by batches that still stand.
SELECT count(*)
FROM change
JOIN batch ON batch.id = change.batch_id
WHERE change.table_name = ?1 AND change.row_id BETWEEN ?2 AND ?3
  AND batch.id > ?4 AND batch.reverted_by_id IS NULL AND batch.kind <> 'undo'
