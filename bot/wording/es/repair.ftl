# Cuando la charla se tuerce y se endereza.
where-we-were = Íbamos a { $what }; seguimos donde quedamos.
too-long-ago = La última vez íbamos a { $what }, pero ya pasó mucho tiempo: lo empezamos de nuevo cuando quiera.
errand-book-appointment = sacar una cita
errand-reschedule-appointment = cambiar una cita
errand-cancel-appointment = cancelar una cita
errand-delete-my-data = pedir que borremos sus datos
errand-join-waiting-list = apuntarle en la lista de espera
errand-carry-on = seguir lo que dejó en otro teléfono
errand-borrowed-phone = olvidar lo suyo en este teléfono
the-other-later = Vamos por partes: primero esto, y después seguimos con lo otro que pidió.
why-asked = Se lo pregunto solo para poder ayudarle con esto. Si prefiere no decirlo, escriba CANCELAR, o PERSONA para hablar con alguien.
not-sure = No hay problema. Escoja lo que más se parezca; después se puede cambiar. Si prefiere hablarlo, escriba PERSONA.
none-fits = Entiendo. Dígamelo con sus palabras, o escriba PERSONA y alguien de la oficina le ayuda.
no-such-number = Ese número no está en la lista: van del 1 al { $most }.
