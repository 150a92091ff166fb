SELECT currency, rate_micro, valid_from FROM exchange_rate ORDER BY currency, valid_from
