SELECT id, name, owner_id, tier, stage, time_zone, pace_days FROM account WHERE id = ?1
