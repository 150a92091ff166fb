SELECT account_id FROM action WHERE state = 'open'
