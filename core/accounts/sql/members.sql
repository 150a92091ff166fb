SELECT id, key, name, reading, email, team, active FROM member ORDER BY coalesce(nullif(reading, ''), name), id
