SELECT id, name FROM account WHERE lower(domain) IN (?1, ?2) AND domain <> '' LIMIT 20
