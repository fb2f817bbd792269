"""Stand-ins for what is out in the street: doors, the NLU server, a clock that can be moved."""
