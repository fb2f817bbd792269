# Lo que se pregunta después de dar la línea de emergencia, y lo que se responde.
danger-talk-safe = ¿Puede hablar sin riesgo? Si alguien más ve este teléfono, puede borrar este chat; los avisos que le mandemos no dicen de qué se trata.
danger-talk-safe-yes = Sí, puedo hablar
danger-talk-safe-no = No puedo hablar
danger-talk-yes = Gracias por decírmelo. Se lo dejé anotado a la persona que le va a atender. Si algo cambia, llame al { $lines }.
danger-talk-no =
    Entiendo: no siga escribiendo si le pone en riesgo. Se lo dejé anotado a la persona que le va a atender. Si hay peligro, llame al { $lines }.
    Para borrar este chat de su teléfono, manténgalo presionado en la lista de chats y escoja borrar.
danger-self-harm-now = ¿Está en peligro ahora?
danger-self-harm-now-yes = Sí, ahora
danger-self-harm-now-no = No, ahora no
danger-self-harm-yes = Llame ya al { $lines }. Busque a alguien de confianza y no se quede a solas. Ya le avisé otra vez a la oficina.
danger-self-harm-no = Gracias por decírmelo. Aquí sigo: si algo cambia, toque el botón o llame al { $lines }, a cualquier hora.
danger-child-safe = ¿Está a salvo ahora, con alguien de confianza?
danger-child-safe-yes = Sí, está a salvo
danger-child-safe-no = No, o no sé
danger-child-yes = Qué bueno. Si algo cambia, llame al { $lines }, a cualquier hora. Lo demás se lo pregunta la persona de la oficina.
danger-child-no = Llame ya al { $lines } y diga dónde está. Si puede hacerlo sin riesgo, no le deje a solas. Ya le avisé otra vez a la oficina.
danger-minor-adult = ¿Hay cerca una persona adulta de confianza?
danger-minor-adult-yes = Sí, hay alguien
danger-minor-adult-no = No hay nadie
danger-minor-yes = Qué bueno. Enséñele este mensaje y llamen al { $lines } desde un lugar seguro. No tiene que contarme más por aquí.
danger-minor-no = Gracias por decírmelo. Llame al { $lines }, a cualquier hora: ahí le escuchan. No tiene que contarme más por aquí.
