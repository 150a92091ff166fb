INSERT INTO change (batch_id, table_name, op, row_id, last_row_id) VALUES (?1, ?2, 'insert-range', ?3, ?4) RETURNING id
