-- Who bought it, and in which currency: of every subscription once, so that its periods need no join.
SELECT s.id, s.account_id, s.currency, s.product_id FROM subscription s
