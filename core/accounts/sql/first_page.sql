-- What the first window shows before the index is loaded: one walk along account_folded.
SELECT id FROM account ORDER BY folded, id LIMIT ?1
