SELECT c.qbr_id, c.contact_id FROM qbr q JOIN qbr_contact c ON c.qbr_id = q.id WHERE q.start_ms >= ?1 AND q.start_ms < ?2
