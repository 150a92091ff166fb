INSERT INTO qbr_agenda (qbr_id, place, title, minutes) VALUES (?1, ?2, ?3, ?4)
