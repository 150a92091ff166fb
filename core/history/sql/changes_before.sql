SELECT id, table_name, op, row_id, coalesce(last_row_id, row_id), before_row, after_row
FROM change
WHERE batch_id = ?1 AND id < ?2
ORDER BY id DESC
LIMIT 2000
