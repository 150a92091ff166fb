SELECT owner_id, start_ms, minutes, status FROM qbr WHERE start_ms >= ?1 AND start_ms < ?2
