SELECT coalesce(sum(side = 'ours'), 0), coalesce(sum(side = 'theirs'), 0) FROM action WHERE account_id = ?1 AND state = 'open'
