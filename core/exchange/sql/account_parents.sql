SELECT id, key, parent_id FROM account
