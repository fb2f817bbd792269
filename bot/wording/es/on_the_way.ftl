# En camino a la cita: tarde, en la puerta, o sin hallarla.
running-late = Gracias por avisar: ya lo anoté para la { $office }. No le puedo asegurar que le esperen; si ya no alcanza a llegar a su cita del { $when }, le busco otra hora.
running-late-none = No veo una cita de hoy hecha desde este teléfono. Si la hizo por otro lado, una persona le puede ayudar.
arrived = Gracias por avisar: ya lo anoté para la { $office }. Al entrar, diga su código: { $code }. Si nadie sale a atenderle, escriba PERSONA.
arrived-none = No veo una cita de hoy hecha desde este teléfono. Acérquese y diga su nombre; si no hay quien le atienda, una persona le puede ayudar por aquí.
lost-way = Ya anoté para la { $office } que la anda buscando. { $where } Su código es { $code }.
lost-way-none = No veo una cita de hoy hecha desde este teléfono. Le puedo decir dónde queda cada oficina, o puede hablar con una persona.
