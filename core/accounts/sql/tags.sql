SELECT tag FROM account_tag WHERE account_id = ?1 ORDER BY tag
