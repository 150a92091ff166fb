SELECT c.id, c.name
FROM contact c
JOIN contact_role r ON r.contact_id = c.id
WHERE c.account_id = ?1 AND c.left_day IS NULL AND r.role = 'champion'
