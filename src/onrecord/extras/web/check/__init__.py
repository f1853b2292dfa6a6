"""The room where a story is held against the record."""
