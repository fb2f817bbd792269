check-appointment-none = No veo citas hechas desde este teléfono. ¿Quiere sacar una?
check-appointment-one = { $who ->
    [self] Tiene cita el { $when }, en la { $office }. { $where } Su código es { $code }.
   *[other] { $name } tiene cita el { $when }, en la { $office }. { $where } Su código es { $code }.
 }
