INSERT INTO qbr (key, account_id, kind, quarter_day, status, start_ms, time_zone, minutes, place, owner_id, buyer_present,
                 goals, decisions, notes, reason, next_day, touchpoint_id, uid, sequence)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
RETURNING id
