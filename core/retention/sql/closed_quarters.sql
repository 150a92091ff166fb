SELECT id, quarter, first_day, closed_ms, currency, figures FROM closed_quarter WHERE level = ?1 ORDER BY first_day
