DELETE FROM account_tag WHERE account_id = ?1 AND tag = ?2
