SELECT quarter_day FROM qbr WHERE id = ?1
