DELETE FROM search_doc
