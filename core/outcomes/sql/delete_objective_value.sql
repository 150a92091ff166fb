DELETE FROM objective_value WHERE objective_id = ?1 AND day = ?2
