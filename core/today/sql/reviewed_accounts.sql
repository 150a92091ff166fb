SELECT a.id, a.tier, a.stage, a.pace_days,
       EXISTS (SELECT 1 FROM qbr q WHERE q.account_id = a.id AND q.kind <> 'internal'
               AND q.status IN ('proposed', 'scheduled', 'content-ready'))
FROM account a
