SELECT coalesce(max(id), 0) FROM touchpoint_member
