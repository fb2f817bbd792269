case-status-none = No veo un caso abierto desde este teléfono. ¿Quiere que le atienda una persona?
case-status-open = Su caso está abierto. { $promise }
