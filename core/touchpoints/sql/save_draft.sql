INSERT INTO draft (place, payload, updated_ms) VALUES (?1, ?2, ?3)
ON CONFLICT (place) DO UPDATE SET payload = excluded.payload, updated_ms = excluded.updated_ms
