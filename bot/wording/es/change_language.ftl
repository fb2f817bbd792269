change-language-language = ¿En qué idioma prefiere? / Which language do you prefer?
change-language-done = Listo, seguimos en español.
