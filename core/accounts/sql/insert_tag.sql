INSERT INTO account_tag (account_id, tag) VALUES (?1, ?2)
