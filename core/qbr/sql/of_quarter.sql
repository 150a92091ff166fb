SELECT account_id, status, id FROM qbr WHERE quarter_day = ?1 AND kind <> 'internal'
