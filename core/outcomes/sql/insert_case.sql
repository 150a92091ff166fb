INSERT INTO support_case (key, account_id, product_id, contact_id, subject, topic, severity, state, opened_ms, answered_ms,
                          resolved_ms, answer_due_ms, resolve_due_ms, escalated, satisfaction)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
RETURNING id
