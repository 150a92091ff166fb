SELECT account_id, start_ms FROM qbr WHERE kind <> 'internal' AND status IN ('held', 'followed-up')
