SELECT id, what FROM action WHERE id > 0
