SELECT account_id, max(start_ms) FROM qbr WHERE kind <> 'internal' AND status IN ('held', 'followed-up') GROUP BY account_id
