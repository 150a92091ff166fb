SELECT member_id FROM qbr_member WHERE qbr_id = ?1 ORDER BY id
