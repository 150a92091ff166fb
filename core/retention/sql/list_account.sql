SELECT a.name, a.tier, m.name
FROM account a
LEFT JOIN member m ON m.id = a.owner_id
WHERE a.id = ?1
