DELETE FROM action WHERE id = ?1
