INSERT INTO qbr_member (qbr_id, member_id) VALUES (?1, ?2)
