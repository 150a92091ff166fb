SELECT payload, updated_ms FROM draft WHERE place = ?1
