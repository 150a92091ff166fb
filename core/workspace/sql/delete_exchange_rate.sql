DELETE FROM exchange_rate WHERE currency = ?1
