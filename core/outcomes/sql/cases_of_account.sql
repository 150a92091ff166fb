SELECT id, key, account_id, product_id, contact_id, subject, topic, severity, state, opened_ms, answered_ms, resolved_ms,
       answer_due_ms, resolve_due_ms, escalated, satisfaction
FROM support_case
WHERE account_id = ?1 AND opened_ms >= ?2
ORDER BY opened_ms DESC, id DESC
