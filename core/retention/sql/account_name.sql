SELECT key, name FROM account WHERE id = ?1
