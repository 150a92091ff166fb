-- How long the list will be: counts entries of the narrowest index.
SELECT count(*) FROM account
