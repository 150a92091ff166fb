SELECT t.at_ms FROM touchpoint_contact l JOIN touchpoint t ON t.id = l.touchpoint_id WHERE l.contact_id = ?1 AND t.counts = 1 AND t.at_ms < ?2
