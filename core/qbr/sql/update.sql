UPDATE qbr
SET key = ?2, account_id = ?3, kind = ?4, quarter_day = ?5, status = ?6, start_ms = ?7, time_zone = ?8, minutes = ?9,
    place = ?10, owner_id = ?11, buyer_present = ?12, goals = ?13, decisions = ?14, notes = ?15, reason = ?16, next_day = ?17,
    touchpoint_id = ?18, sequence = ?19
WHERE id = ?1
