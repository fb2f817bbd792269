# Cuando hay peligro: corto, con cariño, con la línea correcta y una persona.
danger-violence = Siento mucho lo que está pasando. { $urgency ->
    [now] Si está en peligro ahora, llame al { $lines }, a cualquier hora.
   *[soon] Si en algún momento está en peligro, llame al { $lines }, a cualquier hora.
 } No tiene que contarme más por aquí.
danger-self-harm = Gracias por decírmelo: lo que siente importa, y no tiene que pasarlo a solas. { $urgency ->
    [now] Si está en peligro ahora, llame al { $lines }, a cualquier hora.
   *[soon] Si en algún momento siente que está en peligro, llame al { $lines }, a cualquier hora.
 } Si puede, quédese con alguien de confianza.
danger-child = Gracias por avisar. Llame al { $lines }, a cualquier hora: ahí atienden a niñas y niños, y a quien se preocupa por ellos. No mande nombres ni fotos por aquí.
danger-trafficking = Siento mucho lo que está pasando. Llame al { $lines }, a cualquier hora, cuando pueda hacerlo sin riesgo. No enfrente a esa persona, y no tiene que contarme más por aquí.
danger-medical = Llame ya al { $lines } para pedir una ambulancia, a cualquier hora. Diga dónde está y qué pasa.
danger-missing = Siento mucho esta angustia. No tiene que esperar para reportarlo: llame al { $lines }, a cualquier hora. No mande fotos ni documentos por aquí.
