confirm-attendance-appointment = ¿Qué cita confirma?
confirm-attendance-appointment-none = No veo citas hechas desde este teléfono. Si la hizo por otro lado, una persona le puede ayudar.
confirm-attendance-done = Gracias por confirmar. Le esperamos el { $when }, en la { $office }. { $where }
confirm-attendance-late = Gracias por avisar. Su cita es el { $when }, en la { $office }, con código { $code }. Si ya no alcanza a llegar, escriba «cambiar mi cita» y le busco otra hora.
confirm-attendance-arrived = Gracias por avisar. En la { $office }, diga su código: { $code }. { $where }
