SELECT id, key, account_id, product_id, contact_id, subject, topic, severity, state, opened_ms, answered_ms, resolved_ms,
       answer_due_ms, resolve_due_ms, escalated, satisfaction
FROM support_case
WHERE id = ?1
