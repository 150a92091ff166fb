SELECT c.id, c.name, c.do_not_contact, a.id, a.name, a.tier
FROM contact c
JOIN account a ON a.id = c.account_id
WHERE c.id = ?1
