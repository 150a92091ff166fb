SELECT 1 FROM touchpoint WHERE source = ?1 AND source <> '' LIMIT 1
