-- The row stays, as nobody's: its words stay in the index, so nothing else may ever get its id.
UPDATE search_doc SET item_id = -id WHERE kind = ?1 AND item_id = ?2
