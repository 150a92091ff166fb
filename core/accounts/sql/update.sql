UPDATE account
SET key = ?2, name = ?3, reading = ?4, folded = ?5, parent_id = ?6, domain = ?7, industry = ?8, region = ?9, segment = ?10, tier = ?11,
    stage = ?12, owner_id = ?13, language = ?14, time_zone = ?15, currency = ?16, customer_since = ?17, notes = ?18, pace_days = ?19, updated_ms = ?20
WHERE id = ?1
