SELECT max(id), name FROM account GROUP BY name HAVING count(*) = 1
