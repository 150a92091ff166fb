SELECT 1 FROM capture_dismissal WHERE source = ?1
