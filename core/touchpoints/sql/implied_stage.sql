SELECT stage FROM account WHERE id = ?1
