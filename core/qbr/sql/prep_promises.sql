SELECT a.what, a.side, CASE a.side WHEN 'ours' THEN coalesce(m.name, '') ELSE coalesce(c.name, '') END, a.due_day, a.state,
       coalesce(t.at_ms, a.created_ms), a.closed_ms
FROM action a
LEFT JOIN touchpoint t ON t.id = a.touchpoint_id
LEFT JOIN member m ON m.id = a.owner_id
LEFT JOIN contact c ON c.id = a.contact_id
WHERE a.account_id = ?1 AND a.is_promise = 1
