UPDATE loss
SET key = ?2, account_id = ?3, day = ?4, stated = ?5, established = ?6, avoidable = ?7, evidence = ?8, signal = ?9,
    signal_day = ?10
WHERE id = ?1
