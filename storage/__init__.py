"""The cellar: the database, its keys, its encrypted columns and its migrations."""
