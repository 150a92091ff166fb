DELETE FROM draft WHERE place = ?1
