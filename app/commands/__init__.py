"""The commands, one file each: what ``ventanilla`` followed by a word does."""
