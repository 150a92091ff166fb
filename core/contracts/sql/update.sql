UPDATE subscription
SET key = ?2, account_id = ?3, product_id = ?4, currency = ?5, auto_renews = ?6, notice_day = ?7, uplift_basis_points = ?8
WHERE id = ?1
