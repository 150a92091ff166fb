INSERT INTO batch (at_ms, actor, kind, action, subject) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id
