confirm-attendance-appointment = ¿Qué cita confirma?
confirm-attendance-appointment-none = No veo citas hechas desde este teléfono. Si la hizo por otro lado, una persona le puede ayudar.
confirm-attendance-done = Gracias por confirmar. Le esperamos el { $when }, en la { $office }. { $where }
