greet = Hola, con gusto. ¿En qué le ayudo?
thanks = Con mucho gusto. Aquí estamos cuando lo necesite.
goodbye = Que le vaya bien. Puede escribir cuando quiera.
affirm = Está bien. ¿En qué le ayudo?
deny = Está bien. Si necesita algo, aquí estoy.
feedback = Gracias por decírnoslo. Nos ayuda a atender mejor.
bot-challenge = Soy un programa, no una persona. Solo digo lo que la oficina tiene en su directorio. Para hablar con alguien, escriba PERSONA.
privacy-question = Lo que escribe lo lee este programa y, si hace falta, el personal de la oficina. No lo compartimos con la policía ni con migración. Guardamos solo lo necesario, protegido, y puede pedir que lo borremos cuando quiera.
