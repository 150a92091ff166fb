SELECT DISTINCT tier FROM account WHERE tier <> '' ORDER BY tier
