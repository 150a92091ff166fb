INSERT INTO account (key, name, reading, folded, parent_id, domain, industry, region, segment, tier, stage, owner_id, language, time_zone, currency, customer_since, notes, pace_days, created_ms, updated_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?19)
RETURNING id
