DELETE FROM cadence_rule WHERE id = ?1
