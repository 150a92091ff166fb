SELECT id, account_id, product_id FROM subscription
