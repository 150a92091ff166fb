INSERT INTO touchpoint_template (purpose, language, body) VALUES (?1, ?2, ?3)
ON CONFLICT (purpose, language) DO UPDATE SET body = excluded.body
