DELETE FROM qbr_rule
