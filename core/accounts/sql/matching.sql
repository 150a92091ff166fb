-- Completion over the folded names; the list itself filters in memory.
SELECT id, key, name, reading, parent_id, domain, industry, region, segment, tier, stage, owner_id, language, time_zone, currency, customer_since, notes, pace_days FROM account WHERE folded LIKE '%' || ?1 || '%' ORDER BY folded, id LIMIT ?2
