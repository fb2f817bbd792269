change-language-language = Which language do you prefer? / ¿En qué idioma prefiere?
change-language-done = Okay, we'll continue in English.
