-- '/' is the character after '.', so the range holds exactly the keys under this one.
SELECT key, value FROM setting WHERE key >= 'sentiment.' AND key < 'sentiment/'
