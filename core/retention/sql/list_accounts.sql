-- Everything that lists of accounts are sorted by, in one walk.
SELECT a.id, coalesce(nullif(a.reading, ''), a.name), a.tier, coalesce(nullif(m.reading, ''), m.name, '')
FROM account a
LEFT JOIN member m ON m.id = a.owner_id
ORDER BY a.id
