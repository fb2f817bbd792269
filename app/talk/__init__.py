"""The terminal: the whole product on a throw-away database, for a person or for a script."""
