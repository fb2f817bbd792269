# Lo que se recuerda sin que la persona haya escrito.
reminder-day-before = Le recordamos su cita: { $when }, en la { $office }. { $where } ¿Podrá venir?
reminder-confirm = Confirmo
reminder-change = Cambiar
reminder-cannot = No puedo
