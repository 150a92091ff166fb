SELECT what FROM action WHERE id = ?1
