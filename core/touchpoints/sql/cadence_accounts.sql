-- One walk along account_rhythm; the last touches come beside it, in the same order.
SELECT a.id, NULL, a.tier, a.stage, a.pace_days FROM account a ORDER BY a.id
