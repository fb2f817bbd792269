check-appointment-none = No veo citas hechas desde este teléfono. ¿Quiere sacar una?
check-appointment-one = Tiene cita el { $when }, en la { $office }. { $where } Su código es { $code }.
