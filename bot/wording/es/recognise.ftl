# Cuando el número puede ser ya de otra persona: antes de mostrar nada.
recognise-known = Hace tiempo que no sabíamos de este número, y los números cambian de dueño. Para cuidar los datos de cada quien: ¿ya había hablado usted con nosotros desde aquí?
recognise-has-code = Sí, y tengo código
recognise-without-code = Sí, sin código
recognise-first-time = No, es primera vez
recognise-code = Escriba el código de su cita, por favor. Son cinco letras y números.
recognise-done = Gracias, ya le reconocí.
recognise-wrong = Ese código no es de una cita hecha desde este número. Revíselo y pruebe otra vez, o escriba PERSONA.
recognise-anew = Está bien, entonces empezamos de nuevo.
recognise-by-human = No se preocupe: una persona de la oficina le ayuda, y lo suyo no se pierde. { $promise }
