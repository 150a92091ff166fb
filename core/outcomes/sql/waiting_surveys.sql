SELECT s.id, s.account_id, s.contact_id, s.kind, s.occasion, s.qbr_id, s.due_day, s.asked_day, s.answered_day, s.score, s.words,
       s.dropped_reason, a.name, a.owner_id, coalesce(c.name, '')
FROM survey s INDEXED BY survey_waiting
JOIN account a ON a.id = s.account_id
LEFT JOIN contact c ON c.id = s.contact_id
WHERE s.due_day <= ?1 AND s.asked_day IS NULL AND s.answered_day IS NULL AND s.dropped_reason = ''
ORDER BY s.due_day, s.id
