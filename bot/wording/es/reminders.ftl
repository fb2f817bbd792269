# Lo que se recuerda sin que la persona haya escrito.
reminder-day-before = Le recordamos su cita: { $when }, en la { $office }. { $where } ¿Podrá venir?
reminder-two-hours = Falta poco para su cita: { $when }, en la { $office }. { $where } ¿Podrá venir?
reminder-two-hours-confirmed = Falta poco para su cita, y ya nos confirmó que viene: { $when }, en la { $office }. { $where } Si algo cambió, avísenos aquí.
reminder-confirm = Confirmo
reminder-change = Cambiar
reminder-cannot = No puedo
