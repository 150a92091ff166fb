INSERT INTO renewal_outlook (subscription_id, due_day, said_ms, category, probability, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
