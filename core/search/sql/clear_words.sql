DELETE FROM search_word
