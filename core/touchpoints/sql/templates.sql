SELECT purpose, language, body FROM touchpoint_template ORDER BY purpose, language
