# Cuando alguien avisa que un dato está mal.
wrong-fact-what = Gracias por avisar. ¿Qué está mal? Dígamelo en pocas palabras.
wrong-fact-skip = Prefiero no decirlo
wrong-fact-taken = Muchas gracias: así no le pasa a otra persona. La oficina va a comprobarlo antes de cambiarlo. { $promise }
wrong-fact-task = Avisan de un dato que está mal. De qué: { $about }. Cuál dato: { $fact }.
wrong-fact-unknown = no lo dijo
wrong-fact-cost = el costo
wrong-fact-requirements = los requisitos
wrong-fact-place = el lugar
wrong-fact-hours = el horario
wrong-fact-contact = el teléfono o contacto
