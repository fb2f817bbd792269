# Lo que se puede esperar: días y horas que servirían.
wish-any = Cualquier día y hora
wish-morning = En la mañana
wish-afternoon = En la tarde
wish-both = { $days }, { $hours }
wish-days-any = cualquier día
wish-days-from = desde el { $first }
wish-day = el { $day }
wish-days = del { $first } al { $last }
wish-hours-any = a cualquier hora
wish-hours-morning = en la mañana
wish-hours-afternoon = en la tarde
wish-hours-some = a la hora que dijo
join-waiting-list-office = ¿En qué oficina quiere esperar?
join-waiting-list-office-none = Por ahora ninguna oficina da citas por aquí. Una persona le puede ayudar.
join-waiting-list-service = ¿Para qué es la visita?
join-waiting-list-service-none = Por ahora no hay citas para apartar. Una persona le puede ayudar.
join-waiting-list-for-whom = ¿Para quién es la cita?
join-waiting-list-name = { $who ->
    [self] ¿A qué nombre le apunto?
   *[other] ¿Cómo se llama la persona que vendrá a la cita?
 }
join-waiting-list-consent = Para apuntarle guardo un nombre, el motivo y los días que le sirven, y le escribo si se libera un lugar. Nada más, y puede pedir que lo borremos. ¿Está de acuerdo?
join-waiting-list-wish = ¿Cuándo le serviría? Puede escogerlo o escribirlo: «el jueves», «la otra semana», «en la tarde».
join-waiting-list-done = Listo, quedó en la lista de espera de la { $office }: { $wish }. Va en el lugar { $place }.
    Si se libera uno, le escribimos y tiene dos horas para decir que sí. Si encuentra otra cita o ya no quiere esperar, escriba YA NO ESPERO.
join-waiting-list-already = Ya está en la lista de espera para eso. Le escribimos en cuanto se libere un lugar.
check-waiting-list-none = No está en ninguna lista de espera. ¿Quiere sacar una cita?
check-waiting-list-one = Está en la lista de espera de la { $office } para { $service }: { $wish }. Va en el lugar { $place }.
leave-waiting-list-waiting = ¿Cuál ya no espera?
leave-waiting-list-waiting-none = No está en ninguna lista de espera.
leave-waiting-list-done = Listo, ya no está en la lista de espera. Si quiere, puede sacar una cita cuando guste.
