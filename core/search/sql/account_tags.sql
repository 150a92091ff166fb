SELECT account_id, tag FROM account_tag WHERE account_id BETWEEN ?1 AND ?2 ORDER BY account_id, tag
