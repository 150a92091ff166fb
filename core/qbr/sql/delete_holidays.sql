DELETE FROM holiday WHERE country = ?1
