INSERT INTO holiday (country, day, name) VALUES (?1, ?2, ?3) ON CONFLICT (country, day) DO UPDATE SET name = excluded.name
