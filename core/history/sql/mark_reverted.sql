UPDATE batch SET reverted_by_id = ?1 WHERE id = ?2
