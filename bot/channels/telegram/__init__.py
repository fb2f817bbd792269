"""Telegram's door: what arrives is read, what is said is sent, and nothing is decided."""
