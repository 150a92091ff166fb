UPDATE batch SET reverts_id = ?1 WHERE id = ?2
