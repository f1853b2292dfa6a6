"""The room where the record is looked at: its figures as charts and tables, how they moved, and whose they are."""
