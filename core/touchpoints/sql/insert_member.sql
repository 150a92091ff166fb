INSERT INTO touchpoint_member (touchpoint_id, member_id) VALUES (?1, ?2)
