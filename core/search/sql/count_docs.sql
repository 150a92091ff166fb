SELECT count(*) FROM search_doc
