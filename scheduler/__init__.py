"""The clock: what happens by itself when it falls due."""
