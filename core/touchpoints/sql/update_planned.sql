UPDATE planned_touch
SET account_id = ?2, contact_id = ?3, member_id = ?4, team = ?5, kind = ?6, day = ?7, what = ?8, touchpoint_id = ?9, line = ?10,
    override_reason = ?11, state = ?12, done_by_id = ?13
WHERE id = ?1
