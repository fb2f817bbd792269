"""What the office knows and promises, by subject, tables with their rules."""
