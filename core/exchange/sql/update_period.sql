UPDATE subscription_period SET end_day = ?2, arr_minor = ?3, seats = ?4, uplift_minor = ?5 WHERE id = ?1
