cancel-appointment-appointment = ¿Qué cita quiere cancelar?
cancel-appointment-appointment-label = La cita
cancel-appointment-appointment-none = No veo citas hechas desde este teléfono. Si la hizo por otro lado, una persona le puede ayudar.
cancel-appointment-confirm = ¿Cancelo su cita del { $when }, en la { $office }?
cancel-appointment-change = ¿Qué quiere cambiar?
cancel-appointment-done = Listo, quedó cancelada su cita del { $when }. Gracias por avisar: así otra persona puede usar ese lugar.
