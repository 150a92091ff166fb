INSERT INTO exchange_rate (currency, rate_micro, valid_from)
VALUES (?1, ?2, ?3)
ON CONFLICT (currency, valid_from) DO UPDATE SET rate_micro = excluded.rate_micro
