SELECT id, parent_id FROM account WHERE parent_id IS NOT NULL
