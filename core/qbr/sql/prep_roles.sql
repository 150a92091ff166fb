SELECT r.id, r.contact_id, r.role
FROM contact c
CROSS JOIN contact_role r ON r.contact_id = c.id
WHERE c.account_id = ?1
