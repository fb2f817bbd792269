# Cuando la conversación pasa a una persona, y cuando vuelve.
handoff-promise = Su número de caso es { $folio } y va en el lugar { $place } de la fila. A más tardar el { $by }, una persona de la oficina leerá su mensaje.
handoff-promise-unknown = Su número de caso es { $folio } y va en el lugar { $place } de la fila. Todavía no puedo prometerle una hora, porque el horario de la oficina no está confirmado.
handoff-promise-late = Su número de caso es { $folio } y va en el lugar { $place } de la fila. Vamos más tarde de lo que le prometimos y lo sentimos: su mensaje no se ha perdido.
handoff-promise-claimed = Su número de caso es { $folio } y ya lo tiene { $name }, de la oficina.
handoff-claimed = Le atiende { $name }, de la oficina. Desde ahora le responde una persona. Si quiere volver al asistente automático, escriba TERMINAR.
handoff-handed-back = La persona de la oficina le dejó de nuevo con el asistente automático. Su caso sigue abierto.
handoff-ended = Listo, vuelve a responderle el asistente automático. Su caso sigue abierto y alguien lo leerá.
handoff-closed = Su caso { $folio } quedó cerrado. Si necesita algo más, escriba cuando quiera.
handoff-transferred = Desde ahora le atiende { $name }, de la oficina. No tiene que contar todo de nuevo: su caso va completo.
handoff-late = Le dijimos que una persona leería su mensaje antes de ahora, y no hemos podido. Lo sentimos. Su caso { $folio } no se ha perdido: va en el lugar { $place } de la fila, y a más tardar el { $by } alguien lo leerá.
handoff-late-unknown = Le dijimos que una persona leería su mensaje antes de ahora, y no hemos podido. Lo sentimos. Su caso { $folio } no se ha perdido: va en el lugar { $place } de la fila.
handoff-answer-late = La persona que le atiende no ha podido responderle todavía. Lo sentimos: su caso { $folio } no se ha perdido. Si el { $by } nadie le ha respondido, pasará a otra persona.
handoff-returned = La persona que tenía su caso { $folio } no pudo responderle, y lo sentimos. Volvió a la fila, en el lugar { $place }, para que lo lea otra persona. Mientras tanto, aquí le sigo atendiendo.
