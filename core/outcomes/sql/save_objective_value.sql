INSERT INTO objective_value (objective_id, day, value, note)
VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (objective_id, day) DO UPDATE SET value = excluded.value, note = excluded.note
