DELETE FROM capture_dismissal WHERE source = ?1
