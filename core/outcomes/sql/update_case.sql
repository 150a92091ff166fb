UPDATE support_case
SET key = ?2, account_id = ?3, product_id = ?4, contact_id = ?5, subject = ?6, topic = ?7, severity = ?8, state = ?9, opened_ms = ?10,
    answered_ms = ?11, resolved_ms = ?12, answer_due_ms = ?13, resolve_due_ms = ?14, escalated = ?15, satisfaction = ?16
WHERE id = ?1
RETURNING id
