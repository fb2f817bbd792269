"""How danger is said, by kind, and what only sounds like it: tables for `nlu.alarms`."""
