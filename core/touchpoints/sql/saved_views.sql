SELECT id, name, payload FROM saved_view WHERE place = ?1 ORDER BY id
