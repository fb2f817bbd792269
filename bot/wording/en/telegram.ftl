# What is said on Telegram only: the menu of commands and the answer to a group.
telegram-command-start = Start
telegram-command-ayuda = See how I can help
telegram-command-cita = Book an appointment
telegram-command-persona = Talk to a person
telegram-command-english = Switch to English
telegram-command-borrar = Delete my data
telegram-only-private = I can't help here: what each person tells me is private. Tap my name and write to me alone; I'll be glad to help. I'm leaving this group.
