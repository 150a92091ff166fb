DELETE FROM exchange_rate WHERE currency = ?1 AND valid_from = ?2
