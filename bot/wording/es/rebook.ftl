# La respuesta cuando la oficina no puede recibir una visita y propone otra hora.
rebook-day = { $room ->
    [none] En la { $office } ya no hay días con lugar. Puede quedar en lista de espera y le avisamos si se libera uno.
   *[some] ¿Qué día le queda bien? Puede escogerlo o escribirlo.
 }
rebook-time = ¿A qué hora el { $day }?
rebook-time-none = Ese día ya no hay horas con lugar. Una persona le puede ayudar.
rebook-which = ¿Cuál de estas horas le queda bien?
rebook-taken = Disculpe, esa hora la acaban de ocupar. ¿Le queda bien otra de estas?
rebook-another = Otro día
rebook-declined = Está bien, la cita queda cancelada. Cuando quiera otra, escriba CITA.
rebook-over = Eso ya quedó contestado. Puede ver aquí cómo están sus citas.
