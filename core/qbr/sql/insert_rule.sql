INSERT INTO qbr_rule (scope, value, account_id, months) VALUES (?1, ?2, ?3, ?4)
