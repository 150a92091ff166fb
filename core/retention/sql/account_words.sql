SELECT id, CASE ?1 WHEN 'tier' THEN tier WHEN 'segment' THEN segment WHEN 'industry' THEN industry ELSE region END
FROM account
ORDER BY id
