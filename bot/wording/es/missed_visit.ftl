# Cuando la persona no vino a su cita.
missed-visit-said = No pudimos verle en su cita en la { $office }. No se preocupe: le podemos dar otra. ¿Le queda bien alguna de estas horas?
missed-visit-said-full = No pudimos verle en su cita en la { $office }. No se preocupe: ahora no quedan horas cerca, pero le podemos ayudar a buscar otra.
missed-visit-time = ¿A qué hora le queda bien?
missed-visit-time-none = Ahora no quedan horas cerca de esa. Puede buscar otro día, o una persona de la oficina le ayuda.
missed-visit-another = Otro día
missed-visit-choose = Ver horas
missed-visit-decline = Ya no, gracias
missed-visit-declined = Está bien, gracias por avisar. Si más adelante la necesita, escriba «cita».
missed-visit-booked = Listo, le esperamos el { $when }, en la { $office }. { $where } Su código es { $code }.
missed-visit-taken = Esa hora la tomó alguien más hace un momento. ¿Le queda bien alguna de estas?
missed-visit-already = Ya tiene otra cita para eso: { $when }, en la { $office }. Su código es { $code }. { $where }
missed-visit-gone = Esa cita ya no está pendiente. ¿Quiere sacar otra?
