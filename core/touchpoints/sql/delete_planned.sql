DELETE FROM planned_touch WHERE id = ?1
