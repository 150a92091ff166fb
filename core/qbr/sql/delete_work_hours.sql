DELETE FROM work_hours WHERE coalesce(member_id, 0) = coalesce(?1, 0) AND coalesce(account_id, 0) = coalesce(?2, 0)
