# Lo que solo se dice en Telegram: el menú de comandos y la respuesta a un grupo.
telegram-command-start = Empezar
telegram-command-ayuda = Ver en qué le ayudo
telegram-command-cita = Sacar una cita
telegram-command-persona = Hablar con una persona
telegram-command-english = Switch to English
telegram-command-borrar = Borrar mis datos
telegram-only-private = Aquí no puedo atender: lo que cada persona cuenta es privado. Toque mi nombre y escríbame a solas; con gusto le ayudo. Me salgo de este grupo.
