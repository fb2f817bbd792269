# Lo que se dice de una cita que la oficina apuntó, movió o canceló por la persona.
visit-made = La { $office } apuntó una cita para usted: { $when }. { $where } Su código es { $code }.
visit-moved = La { $office } cambió la hora de su cita: { $when }. { $where } Su código sigue siendo { $code }.
visit-cancelled = La { $office } canceló su cita: { $when }. Si quiere otra, aquí se la apuntamos.
