SELECT id, key, account_id, day, stated, established, avoidable, evidence, signal, signal_day FROM loss WHERE account_id = ?1 ORDER BY day DESC, id DESC
