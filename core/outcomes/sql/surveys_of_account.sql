SELECT id, account_id, contact_id, kind, occasion, qbr_id, due_day, asked_day, answered_day, score, words, dropped_reason
FROM survey
WHERE account_id = ?1
ORDER BY due_day, id
