SELECT max(at_ms) FROM touchpoint INDEXED BY touchpoint_qbr WHERE account_id = ?1 AND purpose = 'qbr' AND counts = 1
