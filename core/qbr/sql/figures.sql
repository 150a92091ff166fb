SELECT id, account_id, kind, quarter_day, status, owner_id, buyer_present, reason FROM qbr WHERE quarter_day >= ?1 AND quarter_day < ?2 AND kind <> 'internal'
