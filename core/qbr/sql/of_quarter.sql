SELECT account_id, owner_id, start_ms, minutes, status FROM qbr WHERE quarter_day = ?1 AND kind <> 'internal'
