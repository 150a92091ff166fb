DELETE FROM touchpoint_template WHERE purpose = ?1 AND language = ?2
