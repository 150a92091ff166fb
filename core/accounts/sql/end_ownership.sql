UPDATE account_ownership SET until_day = ?2 WHERE account_id = ?1 AND until_day IS NULL
