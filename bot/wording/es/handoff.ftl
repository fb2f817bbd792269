# Cuando la conversación pasa a una persona, y cuando vuelve.
handoff-promise = Su número de caso es { $folio } y va en el lugar { $place } de la fila. A más tardar el { $by }, una persona de la oficina leerá su mensaje.
handoff-promise-unknown = Su número de caso es { $folio } y va en el lugar { $place } de la fila. Todavía no puedo prometerle una hora, porque el horario de la oficina no está confirmado.
handoff-promise-late = Su número de caso es { $folio } y va en el lugar { $place } de la fila. Vamos más tarde de lo que le prometimos y lo sentimos: su mensaje no se ha perdido.
handoff-promise-claimed = Su número de caso es { $folio } y ya lo tiene { $name }, de la oficina.
handoff-claimed = Le atiende { $name }, de la oficina. Desde ahora le responde una persona. Si quiere volver al asistente automático, escriba TERMINAR.
handoff-handed-back = La persona de la oficina le dejó de nuevo con el asistente automático. Su caso sigue abierto.
handoff-ended = Listo, vuelve a responderle el asistente automático. Su caso sigue abierto y alguien lo leerá.
handoff-closed = Su caso { $folio } quedó cerrado. Si necesita algo más, escriba cuando quiera.
