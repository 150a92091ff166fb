INSERT INTO touchpoint (key, account_id, at_ms, kind, minutes, purpose, direction, team, outcome, summary, notes, sentiment_us, sentiment_solution, competitor, objective, counts, id)
VALUES (?1, ?2, ?3, ?4, ?5, coalesce(?6, 'cadence'), coalesce(?7, 'outbound'), coalesce(?8, 'success'), coalesce(?9, 'held'),
        coalesce(?10, ''), coalesce(?11, ''), ?12, ?13, coalesce(?14, ''), coalesce(?15, ''), ?16, ?17)
ON CONFLICT (key) DO NOTHING
