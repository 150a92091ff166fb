UPDATE touchpoint
SET key = ?2, account_id = ?3, at_ms = ?4, minutes = ?5, kind = ?6, purpose = ?7, direction = ?8, team = ?9, outcome = ?10, counts = ?11,
    summary = ?12, notes = ?13, sentiment_us = ?14, sentiment_solution = ?15, competitor = ?16, objective = ?17,
    reason = ?18, override_reason = ?19, source = ?20
WHERE id = ?1
