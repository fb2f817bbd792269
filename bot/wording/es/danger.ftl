# Cuando hay peligro: corto, con cariño, con la línea correcta y una persona.
danger-violence = Siento mucho lo que está pasando. { $urgency ->
    [now] Si hay peligro ahora, llame al { $lines }, a cualquier hora.
   *[soon] Si en algún momento hay peligro, llame al { $lines }, a cualquier hora.
 } No tiene que contarme más por aquí.
danger-sexual = Siento mucho lo que pasó; la culpa no es de quien lo vivió. { $urgency ->
    [now] Si hay peligro ahora, llame al { $lines }, a cualquier hora.
   *[soon] Si en algún momento hay peligro, llame al { $lines }, a cualquier hora.
 } Vaya lo antes posible a un hospital, aunque no haya heridas.
danger-threat = Siento mucho lo que está pasando. { $urgency ->
    [now] Si hay peligro ahora, llame al { $lines }, a cualquier hora.
   *[soon] Si en algún momento hay peligro, llame al { $lines }, a cualquier hora.
 } No me mande nombres ni direcciones por aquí.
danger-threat-care = Si le piden dinero por teléfono, no pague: guarde el número y bloquéelo. Lo demás es mejor hablarlo en persona, en la oficina.
danger-threat-in-person = Hablarlo en persona
danger-self-harm = { $who ->
    [other] Gracias por avisar: esa persona no tiene que pasarlo a solas.
   *[self] Gracias por decírmelo: lo que siente importa, y no tiene que pasarlo a solas.
 } { $urgency ->
    [now] Llame al { $lines }, a cualquier hora.
   *[soon] Si hay peligro, llame al { $lines }, a cualquier hora.
 }
danger-child = Gracias por avisar. { $urgency ->
    [now] Llame ya al { $lines }, a cualquier hora.
   *[soon] Llame al { $lines }, a cualquier hora.
 } En el 119 atienden a niñas, niños y adolescentes; no mande nombres ni fotos por aquí.
danger-minor = Gracias por escribir; hizo bien. { $urgency ->
    [now] Llame ya al { $lines }, a cualquier hora.
   *[soon] Llame al { $lines }, a cualquier hora.
 } En el 119 ayudan a niñas, niños y adolescentes.
danger-trafficking = Siento mucho lo que está pasando. Llame al { $lines }, a cualquier hora, cuando pueda hacerlo sin riesgo. No enfrente a esa persona, y no tiene que contarme más por aquí.
danger-medical = { $urgency ->
    [now] Lo siento mucho. Llame ya al { $lines } y pida una ambulancia, a cualquier hora. Diga dónde está y qué pasa.
   *[soon] Lo siento mucho. Si es urgente o empeora, llame al { $lines }, a cualquier hora. También puede ir al hospital más cercano.
 }
danger-missing = Siento mucho esta angustia. No tiene que esperar para reportarlo: llame al { $lines }, a cualquier hora. También puede avisar a Cancillería y a la Cruz Roja.
danger-missing-gather = Tenga listos en su casa, sin mandarlos por aquí: su nombre completo, cuándo y dónde se comunicó por última vez, sus señas y una foto reciente.
danger-called = { $who ->
    [program] Soy un programa de la oficina, y ya le avisé a una persona.
   *[known] Ya le avisé a una persona de la oficina.
 } { $promise }
danger-meanwhile = { $office ->
    [closed] La oficina está cerrada ahora. Si no puede esperar, llame al { $lines }, a cualquier hora.
   *[unknown] Si no puede esperar, llame al { $lines }, a cualquier hora.
 }
