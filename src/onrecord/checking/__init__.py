"""Claims held against a Record."""
