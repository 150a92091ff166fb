INSERT INTO account_ownership (account_id, member_id, from_day) VALUES (?1, ?2, ?3)
