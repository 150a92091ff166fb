SELECT o.account_id, o.member_id, o.from_day, o.until_day
FROM account_ownership o
WHERE o.until_day IS NULL OR o.until_day > o.from_day
ORDER BY o.account_id, o.from_day, o.id
