DELETE FROM contact_budget WHERE id = ?1
