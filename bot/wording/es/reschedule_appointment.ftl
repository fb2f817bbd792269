reschedule-appointment-appointment = ¿Qué cita quiere cambiar?
reschedule-appointment-appointment-label = La cita
reschedule-appointment-appointment-none = No veo citas hechas desde este teléfono. Si la hizo por otro lado, una persona le puede ayudar.
reschedule-appointment-day = { $room ->
    [none] No hay otros días con lugar; su cita del { $was } sigue como estaba. Puede esperar por si se libera uno antes.
   *[some] ¿Para qué día cambiamos su cita del { $was }?
 }
reschedule-appointment-day-label = El día
reschedule-appointment-time = ¿A qué hora el { $day }?
reschedule-appointment-time-label = La hora
reschedule-appointment-time-none = Ese día ya no hay horas con lugar. Su cita sigue como estaba; una persona le puede ayudar.
reschedule-appointment-confirm = Cambiaría su cita del { $was } al { $when }, en la { $office }. ¿Está bien así?
reschedule-appointment-change = ¿Qué quiere cambiar?
reschedule-appointment-done = Listo, su cita quedó para el { $when }, en la { $office }. { $where } Su código sigue siendo { $code }.
