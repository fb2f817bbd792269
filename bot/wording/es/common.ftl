# Lo que dice cualquier trámite.
first-message =
    Soy un programa de la oficina municipal para personas migrantes y sus familias. Es gratis, y no somos policía ni migración. Esto no es para emergencias: si hay peligro, llame al 911.
    Lo que escriba lo lee este programa y, si hace falta, el personal de la oficina. Para que le atienda una persona, escriba PERSONA.
moment = { $day }, a las { $hour }
moment-at-one = { $day }, a la { $hour }
moment-today = hoy, { $moment }
moment-tomorrow = mañana, { $moment }
and = { " " }y{ " " }
or-call = { " " }o al{ " " }
yes = Sí
change = Cambiar algo
no = No, mejor no
more = Ver más
dropped = Está bien, lo dejamos así. No hice ningún cambio.
nothing-open = No tenemos nada a medias. ¿En qué le ayudo?
dropped-unknown = Lo que teníamos a medias ya no está disponible. Disculpe la molestia.
stale-button = Ese botón es de un mensaje anterior y ya no sirve.
lost = Disculpe, no le entendí bien. ¿Es algo de esto, o me lo dice con otras palabras?
lost-in-errand = Disculpe, no le entendí. Puede escoger una opción o decírmelo con otras palabras. Si quiere dejarlo, escriba CANCELAR.
lost-twice = Todavía no le entiendo, y no es culpa suya. Puede escoger un número, o escribir PERSONA para que le atienda alguien de la oficina.
lost-again = No logro entenderle, y lo siento. Una persona de la oficina sí puede: toque aquí y le aviso.
taken-ahead = Anotado.
out-of-scope = De eso no sé; esta oficina no lo ve. Con esto sí le puedo ayudar:
apology = Disculpe: tuvimos un problema y no pude responderle. Ya le avisé a una persona de la oficina.
opted-out = Listo: ya no le escribiremos por nuestra cuenta. Si usted escribe, siempre le respondemos. Para volver a recibir avisos, escriba ALTA.
opted-in = Listo: otra vez puede recibir avisos de la oficina. Para dejar de recibirlos, escriba BAJA.
fact-withheld = Sobre «{ $name }» todavía no tenemos ese dato confirmado, y no queremos que haga un viaje en vano. Si quiere, una persona de la oficina lo pregunta por usted.
service-none-about = Sobre «{ $topic }» no tenemos un servicio especial. Esto es lo que hace la oficina:
service-in-person = Si le preocupa que lo detengan, o si tuvo problemas con la ley, no me lo cuente por aquí: es mejor hablarlo en persona.
office-address = La dirección es: { $address }.
office-address-unknown = La dirección todavía no está confirmada; para pedirla a la oficina, escriba PERSONA.
office-hours-unknown = Todavía no tenemos confirmado el horario de la { $office }, y no queremos que haga un viaje en vano. Si quiere, una persona se lo confirma.
office-location-unknown = Todavía no tenemos confirmada la dirección de la { $office }, y no queremos que haga un viaje en vano. Si quiere, una persona se la confirma.
hours-of = { $days }, de { $opens } a { $closes }
days-from-to = de { $first } a { $last }
appointment-gone = Esa cita ya no está: se canceló, se movió o ya pasó. ¿Quiere sacar otra?
bring-nothing = su DUI o los papeles que tenga; si no tiene ninguno, venga igual.
appointment-code-unknown = Con ese código no veo ninguna cita hecha desde este teléfono.
one-moment = Un momento, por favor: me llegaron muchos mensajes seguidos. Los leo todos juntos y le contesto dentro de { $wait ->
    [hour] una hora
   *[minute] un minuto
}.
