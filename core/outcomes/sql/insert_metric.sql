INSERT INTO metric (key, name, unit, kind) VALUES (?1, ?2, ?3, ?4) RETURNING id
