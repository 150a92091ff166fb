INSERT INTO search_doc (id, kind, item_id, account_id) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO NOTHING
