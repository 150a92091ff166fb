UPDATE survey
SET account_id = ?2, contact_id = ?3, kind = ?4, occasion = ?5, qbr_id = ?6, due_day = ?7, asked_day = ?8, answered_day = ?9,
    score = ?10, words = ?11, dropped_reason = ?12
WHERE id = ?1
RETURNING id
