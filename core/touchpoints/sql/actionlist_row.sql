SELECT t.key, t.account_id, t.touchpoint_id, t.what, t.side, t.is_promise, t.owner_id, t.contact_id, t.due_day, t.state, t.closed_ms,
       t.line, a.name, coalesce(m.name, ''), coalesce(c.name, '')
FROM action t
JOIN account a ON a.id = t.account_id
LEFT JOIN member m ON m.id = t.owner_id
LEFT JOIN contact c ON c.id = t.contact_id
WHERE t.id = ?1
