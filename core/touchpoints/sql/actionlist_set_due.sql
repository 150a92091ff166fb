UPDATE action SET due_day = ?2 WHERE id = ?1
