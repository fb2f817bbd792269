# Cuando el teléfono no es de quien escribe.
borrowed-phone-confirm = Si este teléfono no es suyo, puedo olvidar aquí su nombre y sus citas, y no le escribiremos más a este número. Lo suyo no se pierde: le doy un código para seguir desde otro teléfono. ¿Lo hago?
borrowed-phone-change = Aquí no hay nada que cambiar. Para volver a la pregunta, escriba SEGUIR; para dejarlo, CANCELAR.
borrowed-phone-done = Listo: este teléfono ya no sabe de usted, y sus citas siguen en pie. Anote en un papel su código, { $code }, y su PIN, { $pin }: no los vuelvo a decir. Desde otro teléfono escriba «tengo un código», dentro de { $days } días.
borrowed-phone-nothing = Listo: este teléfono ya no sabe de usted, y no le escribiremos por nuestra cuenta.
borrowed-phone-erase = Los mensajes de esta conversación no los puedo borrar yo. Bórrelos usted: deje el dedo sobre esta conversación y escoja eliminar el chat.
