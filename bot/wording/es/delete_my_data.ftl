delete-my-data-confirm = ¿Quiere que borremos lo que la oficina guarda de usted? Lo hace una persona, y la ley nos da hasta { $days } días hábiles. También se cancelarían sus citas.
delete-my-data-change = Aquí no hay nada que cambiar. Para volver a la pregunta, escriba SEGUIR; para dejarlo, CANCELAR.
delete-my-data-taken = Recibimos su petición: es el caso { $folio }. Una persona de la oficina borrará sus datos a más tardar el { $by }. Después ya no tendremos cómo escribirle, así que no le avisaremos.
