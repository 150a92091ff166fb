SELECT currency, rate_micro FROM exchange_rate ORDER BY currency
