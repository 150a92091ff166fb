SELECT a.id, a.name, a.tier, a.stage, a.pace_days, c.id, c.name, c.pace_days, c.do_not_contact, c.left_day, a.owner_id
FROM contact c
JOIN account a ON a.id = c.account_id
WHERE c.id = ?1
