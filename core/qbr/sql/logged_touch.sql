SELECT id FROM touchpoint WHERE source = ?1 AND account_id = ?2
