UPDATE member SET key = ?2, name = ?3, reading = ?4, email = ?5, team = ?6, active = ?7 WHERE id = ?1
