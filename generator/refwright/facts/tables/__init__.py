"""The reader of rows by the roles of headers and labels, however a converter has broken them."""
