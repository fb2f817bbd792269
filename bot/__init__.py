"""The conversation: what a person writes, and what the window answers."""
