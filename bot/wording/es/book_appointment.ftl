book-appointment-consent = Para apartar su cita guardo un nombre, el motivo, el día y la hora, y se la recuerdo por aquí. Nada más, y puede pedir que lo borremos. ¿Está de acuerdo?
consent-yes = Sí, de acuerdo
consent-no = No
book-appointment-without-consent = Está bien: no guardo nada y no aparto la cita. Siempre le puedo dar información, o puede hablar con una persona.
book-appointment-office = ¿En qué oficina quiere la cita?
book-appointment-office-label = La oficina
book-appointment-office-none = Por ahora no puedo apartar citas, porque falta confirmar el horario de las oficinas. Una persona le puede ayudar.
book-appointment-service = ¿Para qué es la visita?
book-appointment-service-label = El motivo
book-appointment-service-none = Por ahora no hay citas para apartar. Una persona le puede ayudar.
book-appointment-for-whom = ¿Para quién es la cita?
book-appointment-for-whom-label = Para quién es
book-appointment-name = { $who ->
    [self] ¿A qué nombre pongo la cita?
   *[other] ¿Cómo se llama la persona que vendrá a la cita?
 }
book-appointment-name-label = El nombre
book-appointment-day = { $room ->
    [none] En la { $office } ya no hay días con lugar. Puede quedar en lista de espera y le avisamos si se libera uno.
   *[some] ¿Qué día le queda bien? Puede escogerlo o escribirlo.
 }
book-appointment-day-label = El día
book-appointment-time = ¿A qué hora el { $day }?
book-appointment-time-label = La hora
book-appointment-time-none = Ese día ya no hay horas con lugar. Una persona le puede ayudar.
book-appointment-confirm = { $service }, a nombre de { $name }: { $when }, en la { $office }. Le guardo el lugar cinco minutos. ¿Está bien así?
book-appointment-change = ¿Qué quiere cambiar?
book-appointment-already = Ya tiene una cita para eso el { $when }, con código { $code }. ¿Quiere cambiarla o cancelarla?
book-appointment-done = Listo, le esperamos el { $when }, en la { $office }. { $where } Su código es { $code }. Qué traer: { $bring }
relation-self = Para mí
relation-child = Mi hija o hijo
relation-partner = Mi pareja
relation-parent = Mi mamá o papá
relation-sibling = Mi hermana o hermano
relation-other-relative = Otro familiar
relation-other = Otra persona
book-appointment-consent-why = Con eso le apartamos el lugar y se lo recordamos; no lo usamos para nada más ni lo compartimos.
book-appointment-name-why = El nombre es para llamarle cuando llegue a la oficina. Puede ser el que usted prefiera.
book-appointment-office-why = Cada oficina tiene sus días y sus lugares; escoja la que le quede más cerca.
book-appointment-service-why = Así la oficina sabe quién debe atenderle. Si no está seguro, escoja Primera atención.
book-appointment-for-whom-why = Así sabemos a quién esperar en la oficina.
book-appointment-confirm-why = Es para estar seguros antes de apartar el lugar.
book-appointment-office-closed = La { $office } todavía no da citas por aquí, porque falta confirmar su horario. Puede escoger otra, o escribir PERSONA para que le ayuden.
book-appointment-for-other = Ese día le preguntaremos a { $name } si está de acuerdo en que guardemos sus datos.
# Lo que guarda el calendario de un teléfono; sin motivo, que otros lo pueden ver.
calendar-entry = Cita
