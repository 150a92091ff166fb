SELECT owner_id FROM account WHERE id = ?1
