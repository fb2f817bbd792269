book-appointment-consent = Para apartar su cita necesito guardar un nombre, para qué es la visita, el día y la hora, y recordársela por aquí. Nada más, y puede pedir que lo borremos cuando quiera. ¿Está de acuerdo?
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
book-appointment-day = ¿Qué día le queda bien? Puede escogerlo o escribirlo.
book-appointment-day-label = El día
book-appointment-day-none = Por ahora no hay días con lugar en esa oficina. Una persona le puede ayudar.
book-appointment-time = ¿A qué hora?
book-appointment-time-label = La hora
book-appointment-time-none = Ese día ya no hay horas con lugar. Una persona le puede ayudar.
book-appointment-confirm = { $service }, a nombre de { $name }. Sería el { $when }, en la { $office }. Le guardo el lugar cinco minutos: ¿está bien así?
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
