INSERT INTO subscription (key, account_id, product_id, currency, auto_renews, notice_day, uplift_basis_points)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
RETURNING id
