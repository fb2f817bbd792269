copy-my-data-confirm = ¿Quiere una copia de lo que la oficina guarda de usted? La prepara una persona y se la entrega solo a usted. La ley nos da hasta { $days } días hábiles.
copy-my-data-change = Aquí no hay nada que cambiar. Para volver a la pregunta, escriba SEGUIR; para dejarlo, CANCELAR.
copy-my-data-taken = Recibimos su petición: es el caso { $folio }. Su copia estará lista a más tardar el { $by }, y le escribiremos por aquí para decirle cómo recibirla.
