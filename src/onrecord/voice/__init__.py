"""A Document to Statements: sentences, who speaks, through whom, and when."""
