"""The roof: settings, clock, web and commands, put together into one program."""
