INSERT INTO exchange_rate (currency, rate_micro) VALUES (?1, ?2) ON CONFLICT (currency) DO UPDATE SET rate_micro = excluded.rate_micro
