SELECT id, quarter, closed_ms, currency, figures, accounts FROM closed_quarter WHERE level = ?1 ORDER BY quarter
