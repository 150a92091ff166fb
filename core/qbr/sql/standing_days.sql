-- Reviews of quarters before a day that are agreed on, or proposed for a time to come.
SELECT account_id, start_ms, quarter_day FROM qbr WHERE quarter_day < ?1 AND kind <> 'internal' AND start_ms IS NOT NULL AND (status IN ('scheduled', 'content-ready') OR (status = 'proposed' AND start_ms >= ?2))
