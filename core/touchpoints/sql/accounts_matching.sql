SELECT id FROM account WHERE instr(folded, ?1) > 0
