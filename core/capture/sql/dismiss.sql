INSERT INTO capture_dismissal (source, at_ms, reason) VALUES (?1, ?2, ?3) ON CONFLICT (source) DO UPDATE SET at_ms = excluded.at_ms, reason = excluded.reason
