SELECT scope, value, account_id, months FROM qbr_rule
