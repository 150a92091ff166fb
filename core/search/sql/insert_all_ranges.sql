INSERT INTO search_range (kind, first_id, next_id, last_id)
SELECT kind, low, low, high
FROM (SELECT 1 AS kind, (SELECT min(id) FROM touchpoint) AS low, (SELECT max(id) FROM touchpoint) AS high
      UNION ALL SELECT 2, (SELECT min(id) FROM contact), (SELECT max(id) FROM contact)
      UNION ALL SELECT 3, (SELECT min(id) FROM account), (SELECT max(id) FROM account)
      UNION ALL SELECT 4, (SELECT min(id) FROM action), (SELECT max(id) FROM action)) AS things
WHERE low IS NOT NULL
