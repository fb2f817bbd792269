"""Who can take a message, by what it is; `bot.policy` puts them in order."""
