SELECT country, day, name FROM holiday ORDER BY country, day
