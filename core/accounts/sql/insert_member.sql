INSERT INTO member (key, name, reading, email, team, active) VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING id
