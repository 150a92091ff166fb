SELECT c.id
FROM contact c
CROSS JOIN contact_role r ON r.contact_id = c.id AND r.role = 'economic-buyer'
WHERE c.account_id = ?1
  AND NOT EXISTS (SELECT 1 FROM touchpoint_contact w CROSS JOIN touchpoint t ON t.id = w.touchpoint_id
                  WHERE w.contact_id = c.id AND t.counts = 1 AND t.at_ms <= ?2)
