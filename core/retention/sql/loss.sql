SELECT id, key, account_id, day, stated, established, avoidable, evidence, signal, signal_day FROM loss WHERE id = ?1
