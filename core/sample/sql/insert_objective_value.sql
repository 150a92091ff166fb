INSERT INTO objective_value (objective_id, day, value, note) VALUES (?1, ?2, ?3, ?4)
