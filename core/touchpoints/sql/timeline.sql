SELECT t.id, t.account_id, a.name, t.at_ms, t.minutes, t.kind, t.purpose, t.outcome,
       CASE WHEN t.summary <> '' THEN t.summary ELSE substr(t.notes, 1, 200) END,
       t.sentiment_us, t.sentiment_solution
FROM touchpoint t
JOIN account a ON a.id = t.account_id
WHERE t.account_id = ?1 AND (t.at_ms, t.id) < (?2, ?3)
ORDER BY t.at_ms DESC, t.id DESC
LIMIT ?4
