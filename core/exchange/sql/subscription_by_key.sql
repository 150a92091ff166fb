SELECT id, account_id, product_id, currency, auto_renews, notice_day, uplift_basis_points FROM subscription WHERE key = ?1
