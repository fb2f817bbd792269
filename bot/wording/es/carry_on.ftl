# Seguir desde otro teléfono.
carry-on-code = ¿Cuál es su código? Son cinco letras y números.
carry-on-pin = ¿Y su PIN? Son seis números.
carry-on-done = Listo: ya puede seguir desde este teléfono, con sus citas y su caso.
carry-on-wrong = El código y el PIN no coinciden. Revíselos y pruebe otra vez, o escriba PERSONA.
carry-on-locked = No pude reconocer ese código, y para cuidar sus datos ya no lo pruebo más. { $promise }
