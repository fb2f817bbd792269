# Plantillas registradas en WhatsApp. Neutras: quien vea la pantalla no sabe el motivo.
template-appointment-reminder = Le recordamos su cita: { $when }, en la { $office }. Responda a este mensaje: 1 para confirmar, 2 para cambiarla, 3 si no puede venir.
template-appointment-soon = Falta poco para su cita: { $when }, en la { $office }. Responda a este mensaje: 1 si viene, 2 para cambiarla, 3 si no puede venir.
template-appointment-changed = La { $office } no podrá atenderle a la hora de su cita: { $when }. Disculpe la molestia. Responda 1 para escoger otra hora, o 2 si ya no la necesita.
template-appointment-made = La { $office } apuntó una cita para usted: { $when }. Responda 1 para cambiarla, o 2 si no puede venir.
template-appointment-moved = La { $office } cambió la hora de su cita: { $when }. Responda 1 para cambiarla, o 2 si no puede venir.
template-appointment-cancelled = La { $office } canceló su cita: { $when }. Responda 1 si quiere otra.
template-place-offered = En la { $office } hay un lugar para usted: { $when }. Se lo guardamos hasta { $until }. Responda 1 para tomarlo, o 2 si no le queda bien.
template-missed-visit = No pudimos verle en su cita en la { $office }. No se preocupe: responda 1 para escoger otra hora, o 2 si ya no la necesita.
template-follow-up = Le escribimos de la oficina, como quedamos. ¿Cómo va todo? Responda 1 si va bien, 2 más o menos, 3 mal, o 4 si ya no quiere que le escribamos.
template-referral-check = Le escribimos de la oficina para saber cómo le fue. ¿Le atendieron? Responda 1 sí, 2 no fui, 3 fui y no me atendieron.
template-answer-waiting = Tiene una respuesta de la oficina. Escriba VER para leerla.
template-case-late = Vamos más tarde de lo que le prometimos, y lo sentimos. Lo suyo no se ha perdido: la oficina le responderá. No tiene que hacer nada.
