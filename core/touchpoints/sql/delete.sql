DELETE FROM touchpoint WHERE id = ?1
