"""How people say what they come for: the things they name, and what those mean together."""

# ruff: noqa: E501 - a phrase is one line

_KIN = (
    "hijo|hija|hijos|hermano|hermana|esposo|esposa|marido|mujer|mama|papa|madre|padre|primo|prima|tio|tia"
    "|sobrino|sobrina|nieto|nieta|novio|novia|pareja|companero|companera|familiar|familiares|cunado|yerno"
    "|suegro|suegra|amigo|amiga|vecino|muchacho|son|daughter|brother|sister|husband|wife|mom|mother|dad"
    "|father|cousin|uncle|aunt|nephew|friend|boyfriend|girlfriend|kid"
)

THINGS: dict[str, str] = {
    "appointment": """
cita|citas|visita|turno|appointment|appointments|visit|cupo|cupos|citita|reunion|espacio|espacios|campo|lugar_disponible
""",
    "my_appointment": """
mi|mis|la|esa|nuestra|una|alguna|ya|tenia|tengo|tenemos|de|my|our|the|an cita|citas|appointment|visita|visit|turno|appointments
la_de lunes|martes|miercoles|jueves|viernes|manana|hoy
""",
    "cancel": """
deshacer|deshagan|deshaga|saqueme|saquenme
cancel~|anul~|quit~|borr~|elimin~|suspend~|descartar
botar|bote|saquen|sacarme|dejar_sin_efecto|libere|liberar|liberen
cancelling|canceling|drop
""",
    "will_not_go": """
ya? no deseo|quiero la|mi? cita|visita?
ya? no me? sirve|hace_falta|interesa|urge|queda
ya? no va|van|vamos a? ir|llegar|poder
cita|visita .. ya_no
ya_resolvi|ya_lo_resolvi|ya_la_resolvi|ya_lo_arregle
dele|den|denle|pueden_dar mi|la|el cita|campo|cupo|lugar|espacio
no asistire|llegare|ire
encontre trabajo .. no
surgio|salio algo .. no
can_not|could_not|will_not come|make|go|attend
no|ya_no voy|vamos|puedo|podre|podemos|podremos|ire|asistire|llego|llegare|va_a_poder|voy_a_poder|pienso a? ir|llegar|asistir|presentar~|estar|llegare?
no voy_a|vamos_a|voy|ire|asistire|llegare|podre ir|llegar|poder|asistir
ya? no puedo|podre|podemos|voy|ire|llego|vamos
no me va_a_dar tiempo
ya_no la|lo|me quiero|necesito|ocupo|interesa|hace_falta
ya? no quiero|necesito|ocupo .. cita|visita|turno
ya_no hace_falta|necesito|quiero
can_not|will_not|not_going_to|not_gonna make|come|go|be
not coming|going
do_not need|want .. appointment|visit|it
""",
    "rebook": """
reprogram~|reagend~|rescheduling|reschedule
""",
    "move": """
quiero|prefiero que_sea|otra|otro
mas cerca|adelante
en_lugar|en_vez de
la_quiero antes|despues|mas
muy tarde|lejos|temprano
se_me_paso|perdi_la|no_fui_a|falte_a|no_llegue_a|no_pude_ir
recorrer|recorr~|mover
otra_vez|de_nuevo|otra
cambio|cambian de|el dia|fecha|hora
slot|earlier_slot|sooner|instead
cambi~|mov~|muev~|reprogram~|reagend~|pospon~|adelant~|atras~|modific~|aplaz~|posterg~|traslad~
pasar|pasen|paseme|pasenme|pasarla|pasarmela|pasemela|pase|correr|corran|corranme|correrla|corrala
otro|otra|diferente dia|hora|fecha|semana|horario
mas temprano|tarde|luego|adelante|antes
para|pa despues|otro|otra
dejar|dejarla|dejemosla|ponerla|poner|ponganla|dejemos .. para
change|move|switch|push|postpone|reschedul~|another|different|later|earlier
no_puedo|no_podre|no_me_queda .. ese|esa|el|a_esa|a_las
""",
    "sooner": """
mas pronto
""",
    "soonest": """
lo mas pronto|luego|antes|rapido|cercano
""",
    "when_is": """
codigo|numero de_mi|de_la|de cita
a_donde|adonde|donde me_toca|tengo_que_ir
cuando|que_dia|que_hora tengo_que|me_toca|debo|hay_que ir|presentarme|llegar
que_hora_tengo|que_dia_tengo|me_toca
see|show|view|check
siempre|todavia|aun es|esta|sigue|vale|tengo
me|nos|la|lo anotaron|apuntaron|agendaron|dieron .. o_no|verdad|ya
si .. tiene|tengo
still_on|did_my|go_through|forgot|is_my
que|cual|a_que|aque hora|horas|dia|fecha
cuando
para_cuando|cuando_me_toca|me_toca|cuando_toca
no_me_acuerdo|no_recuerdo|olvide|se_me_olvido|olvido|perdi_el|se_me_borro|no_se_cuando|no_se_que_dia|recuerdeme|recordarme
revis~|consult~|verific~|chec~|confirmeme|ver|saber|digame
quede|quedo|sigue|todavia|tengo|tenemos|aparezco|tenia
mis citas
en_que_oficina|donde|con_quien
when|what_time|what_day|do_i_have|have_i|check|what|which
""",
    "attend": """
ya_mero llego|llegamos|voy
ya llegue|llegamos|estoy|estamos|voy|vamos aqui|ahi|afuera|llegando|en|para|por?
estoy|estamos aqui|afuera|llegando|en_la_puerta|en_la_sala
voy|vengo|llego|ando tarde|atrasad~|retrasad~|llegando|un|en_camino|corriendo
espereme|esperenme|me_atrase|me_atraso
recibido|enterado|anotado
ahi_me_tienen|ahi_nos_vemos|ahi_voy_a_estar|ahi_vamos
running_late|i_am_here|just_arrived
confirm~
si|claro voy|vamos|llego|llegare|llegamos|ire|iremos|asistire|estare|puedo_ir|puedo_llegar|vamos_a
ahi|alli|alla|haya estare|estaremos|estoy|llego|llegare|voy|vamos|nos_vemos
voy|vamos a? llegar|ir|asistir|estar
sin_falta
cuente|cuenten conmigo
no voy_a|vamos_a faltar|fallar
no faltare|faltaremos|fallo
asistire|asistiremos|llegare|llegaremos|ahi_nos_vemos
ya_voy|ya_vamos|voy_en_camino|voy_para|voy_saliendo|estoy_en_camino
si_dios_quiere
i|we will|am|are be_there|come|coming|going|attend
ill be_there|come
be_there|see_you_there|on_my_way|i_confirm|count_on_me
""",
    "wants": """
quiero|quisiera|necesito|deseo|gustaria|queremos|podria|podrian|pueden|puede|quieren|quiere|necesitamos|ocupamos|busco|solicito|regaleme|regaleme
sacar|saco|pedir|pido|hacer|hago|solicitar|conseguir|consigo|obtener|tomar|tener|dar|deme|denme|dan|den|darme|poner|pongame|ponganme|agarrar|concertar|programar|programe
hay|tienen|habra|queda|quedan|dan
want|need|like|get|make|have|can|could|request|set_up
para|por_favor|con|pal|el|manana
""",
    "book": """
agend~|reserv~|apart~|apunt~|anot~|separ~
book|schedule|sign_me_up
pongame|ponganme|anoteme en_lista|el|para|la_lista
""",
    "come": """
puedo|quiero|quisiera|podria|podemos|puede|tengo_que|pueden|queremos llegar|pasar|ir|visitarlos|venir|presentarme|llego|llegamos .. oficina|alcaldia|manana|lunes|martes|miercoles|jueves|viernes|hoy|hablar|ustedes|verlos|consultar|ahi
me|nos|lo|la puede|pueden|podria|podrian atender|recibir|ver .. el|manana|lunes|martes|miercoles|jueves|viernes|hoy|dia|semana
que me|nos atiendan|reciban|vean
can_i|can_we|could_i come|visit|stop|go|see
come in|by|see .. office|tomorrow|monday|tuesday|wednesday|thursday|friday|you
""",
    "reminder": """
reminders|reminder|recordame|recuerdame|recuerda|acordarme|acordar|avisito|mensajito|mensajitos
no se_me|me olvide|olvida
recordatorio|recordatorios|recordar|recordarme|recuerden|recuerde|recuerdeme|recuerdenme|recordando|recordarnos|recordado
aviso|avisos|avisar|avisarme|avisen|avise|aviseme|avisenme|avisan|avisando|avisara
mensajes .. cita|recordando|recordatorio
mensajitos|alertas|notificaciones|notificacion|alerta
reminder|reminders|remind|reminding|notifications|alerts
""",
    "writes_to_me": """
mandar|mandarme|manden|mande|mandenme|mandeme|mandando|mandan|escriban|escriba|escribir|escribirme|escribiendo|escriben|envien|envie|enviarme|enviando|mensaje|mensajes
text|texting|texts|message|messages|messaging|send|sending
""",
    "stop": """
no|ya_no quiero|mande|manden|mandeme|mandenme|envie|envien|me|necesito|deseo|recibir|recuerde|recuerden|recuerdenme|avise|avisen|siga|sigan|escriban|escriba
paren|pare|parar|dejen|deje|dejar|quit~|cancel~|detenga~|detener|suspend~|desactiv~|apag~|elimin~|basta|baja|alto|stop|silenci~|bloque~
sin|ni_un|menos|demasiados|tantos|muchos|molestan|molesta|cansado|cansada|harto|harta
do_not|no_more|unsubscribe|turn_off|cancel|disable|quit|enough|mute|too_many
""",
    "again": """
dar|darme|me_di|alta .. alta|baja_pero|en_los
alta
me|nos puede|pueden|podria|recuerda|recuerdan|manda|avisan|avisa|recordar|mandar|avisar
recuerdele|recuerdenle|avisele|avisenle|recuerdenme
un_dia_antes|el_dia_antes|dia_antes|la_vispera
resubscribe|sign_me_up_again|text_me
vuelvan|vuelva|volver|vuelve|sigan|siga|seguir|reactiv~|activ~|activen|continu~|reanud~|otra_vez|nuevamente|de_nuevo|regresen|empiecen|restablec~|habilit~|retom~
si quiero|deseo|necesito|me_gustaria
quiero|quisiera|deseo|puede|pueden|podria|podrian|mandeme|mandenme|mandenmelos|aviseme|avisenme|recuerdeme|recuerdenme|avisan|avisarme|recordarme
ahora|hoy|siempre si
again|back|resume|restart|start|turn_on|keep|want|please
""",
    "requirement": """
documents|papers to|for|needed
constancia|traducir|traduccion
ir los|ambos|el|la papa|papas|padre|padres|dos
sin|con partida|dui|documento|papeles se_puede|puedo|me|sacar
requisito|requisitos|requerimientos
que|cuales|cual|q papeles|papel|documentos|documento|documentacion|cosas|copias|papeleria .. llevo|llevar|ocupo|necesito|piden|hay|pide|tengo|son|ocupan|necesitan|presento|hacen|llevan|hace
que|cuales|q papeles|documentos|papel|documentacion|documento
que hay_que|tengo_que|debo|debe|se_debe|tiene_que|se_tiene_que|necesito|ocupo llevar|presentar|traer|hacer|tener|uno|para
que|q llevo|necesito|piden|ocupan|presento|pide|necesitan|se_necesita|se_ocupa|exigen|debo_llevar|me_piden|le_piden|nos_piden|ocupo|solicitan|necesita|llevar|hace_falta|hay_que
hay_que|tengo_que|tiene_que|es_necesario|se_necesita|necesito|debo|ocupo|debe|piden|basta|se_ocupa llevar|con|ir|presentar|traer|tener|partida|dui|original|copia|fotocopia|fotocopias|cita|fotos|acompanado|algun|un_papel|pasaporte|algo|el|la
como|q hago|hacer|saco|sacar|tramito|tramitar|consigo|renuevo|obtengo|se_hace|inscribo|pongo|solicito|pido|repongo|aplico|recupero|certifico|se_saca|se_tramita|puedo_sacar|le_hago|puedo_tramitar|renovar|inscribir|inscribirme|apostillo|pedir|abro|matriculo|solicita|solicitar|pide
pasos|proceso|procedimiento
papeles|documentos|documentacion|papeleria para|del|de_la|que
original y|o copia
fotocopia|fotocopias
me|le|nos falta|faltan un|la|el|papel|documento|partida|algun
sirve|vale|aceptan|funciona con .. vencido|vencida|copia|pasaporte|foto|dui
what .. documents|papers|requirements|need|bring|paperwork
what do|should|must i|we need|bring|have
requirements|required|paperwork|documents_needed|papers
do_i_need|need_to|must_i|have_to .. bring|birth|passport|id|certificate|document|documents|dui|have|a|an
how do|can|to i|we|you? get|apply|renew|obtain|replace|register|enroll|do|request|validate
""",
    "cost": """
cuanto|cuantos cuesta|cuestan|vale|valen|cobran|cobra|sale|salen|pago|paga|pagan|pagar|hay_que|es|piden|costaria|dinero|dolares|me_cobran|se_paga|tengo|cuestas|cuestan|toca|seria|le_cobran|cobraran|sera|lleva_de_dinero
cuanto .. cuesta|vale|cobran|sale|pagar|costo|precio|cobra
a como es|esta|sale|estan|dan
gratis|gratuito|gratuita|gratuitos|gratuitas|de_gratis|regalado
cuesta|cobran|cobra|vale|pagar|paga|pagan|pago|cancelar|pagarse .. algo|dinero|por|mucho|caro|nada|plata|arancel
hay|tengo|tiene|toca|debo|se que pagar|cancelar|paga|pagan|dar
se_paga|se_cobra|hay_que_pagar|es_pagado|sale_caro|es_caro|cobran|cuesta
precio|precios|costo|costos|tarifa|tarifas|aranceles|arancel|valor
how much
free
cost|costs|price|fee|fees|charge|pay|expensive
""",
    "eligible": """
qualifico|califico|calificaria|aplicaria|clasificamos
todavia|aun|tambien|igual|ya_no .. puedo|me_ayudan|aplico|cuenta|aplica|me_dan
me|nos|lo|la atienden|ayudan|pueden_atender|aceptan|reciben
si vivo|soy|tengo|no|me .. atienden|ayudan|puedo|aplico|aplica
es|son para cualquiera|todos|solo|deportados|quienes|jovenes|hombres|mujeres|retornados
solo|nomas para|los|retornados|deportados|jovenes|mujeres
no_soy|no_vivo|no_fui|no_tengo|no_es|con_antecedentes|sin_papeles|siendo .. puedo|puede|atienden|ayudan|atender|entrar|ayudar|aplico
quien|quienes se_puede|pueden|puede|tiene
que condiciones|condicion|requisito_de_edad
cuantos|que anos hay_que|tengo_que|se_necesitan|de
puede|pueden .. ir|recibir|entrar|aplicar|certificarse|estudiar|inscribirse .. anos|el|ella|otra
can_my .. son|daughter|mom|wife|kid|husband|he
does_it count|apply
is_this|is_it|only .. for|deported
he_is|she_is|even .. old
califico|calificamos|aplico|clasifico|califica|aplica|elegible|calificar|aplicamos|califican|cuento_todavia|cuenta|cuento
puedo|podemos|puede|podria|pueden aplicar|calificar|optar|participar|recibir|acceder|entrar|pedir|meterme|inscribirme|solicitar|apuntarme|sacar|usar|ir|pedirlo .. aunque|si|siendo|sin|con|yo|tambien|deportad~|todavia|menor|mayor
puedo|podemos|puede|podria aplicar|calificar|optar|participar|acceder|beneficiar~
tengo|tenemos|tiene|hay derecho
quien|quienes|cualquiera puede|pueden|tienen|califica|califican|aplica|aplican|reciben
para|a quien|quienes es|son|va|dan|ayudan|sirve|atienden|aplica|dirigido
aunque|siendo|aun_si|si_no|y_si|si_soy|si_tengo|si_me|si_ya|si_yo|aun_sin|sin_ser|sin_tener .. soy|no|tengo|estoy|me|ser|vine|puedo|aplica|ayudan|atienden|sirve|tambien|igual|calific~
puedo|ayudan|atienden|dan|aplica|sirve|aceptan|reciben|me_ayudan|nos_ayudan|cuenta .. aunque|siendo|si_no|si_soy|si_tengo|si_me|sin_ser|sin_tener|si_vine|si_ya|igual|tambien|todavia
me|nos|lo|la|le ayudan|atienden|dan|aceptan|toca|pueden_ayudar|sirve|reciben tambien|igual|aunque|si|todavia|siendo
es solo|nomas|exclusivo para
solo|nomas|tambien|igual para|los|a|ayudan|atienden deportad~|retornad~|los|mujeres|hombres|extranjeros|quienes|a_los
limite|tope|hay|maximo|minimo|hasta_que|que|cuantos_anos|a_que de? edad|tiempo|anos
edad maxima|minima|limite
tiene_que|hay_que|debo|tengo_que|necesito|toca ser .. deportad~|retornad~|salvadoreno|mayor|de
dan|ayudan|atienden|aplica|sirve|aceptan|hay|es a|para|con .. extranjeros|hondureno|hondurenos|familiares|los_que|menores|mayores|las_que|quienes
do|am|are|can|is|who|would i|we|my|he|she .. qualify|eligible|qualifies|apply|allowed|entitled
qualify|eligible|eligibility
who can apply|get|go|qualify
can_i|could_i|am_i .. if|even|without|as|still|too
even if|though
""",
    "hours": """
van|va a abrir|atender|cerrar|trabajar|estar
que|q|cuales dia|dias puedo|se_puede|hay|llegar
a_la_hora|al|en_el|durante .. almuerzo|mediodia
cierran|atienden|abren al|a_la|en|antes|despues|por
a_que_hora|aque_hora es_mejor|los_encuentro|los_encuentra|puedo_llegar|se_puede|llego|puedo|atienden|abren
puedo|podemos llegar|ir|pasar .. despues|antes|tarde|temprano|sin_cita
walk_in|walk_ins|lunch
close|open for|on|at
a_que|que|aque|cual|de_que|hasta_que|desde_que|a_q hora|horas .. abren|atienden|cierran|trabajan|abre|cierra|atiende|estan|hay|reciben|puedo|llegan|salen|empiezan|terminan|es_la_atencion
horario|horarios|jornada
abren|atienden|trabajan|abre|atiende|estan|reciben|abriran|laboran|abrieron|cierran|abierto|abiertos|abierta|cerrado|cerrados|cerrada|hay_atencion|hay_alguien|hay_gente|trabajaran .. sabado|sabados|domingo|domingos|lunes|martes|miercoles|jueves|viernes|hoy|manana|tarde|noche|feriado|feriados|vacaciones|asueto|mediodia|fin|fines|diciembre|semana|temprano|dias|navidad|ahora|ya|todavia|24|31|corrido|almuerzo
sabado|sabados|domingo|domingos|lunes|martes|miercoles|jueves|viernes|hoy|manana|diciembre|feriado|vacaciones|noche|mediodia|semana|asueto .. abren|atienden|trabajan|abre|estan|reciben|abierto|cerrado|hay_atencion|trabaja|laboran
que|cuales|cuantos dia|dias abren|atienden|trabajan|hay|estan|reciben|laboran
cuando abren|atienden|cierran|estan|trabajan
esta|estan|siguen abierto|abierta|abiertos|cerrado|cerrada|cerrados|atendiendo|abiertas
ya abrieron|cerraron|abren|cierran
abren|cierran|abriran|cerraran
what_time|what_hours|what_days|when .. open|close|opens|closes|work
are_you|is_the_office|are_they|you|office .. open|closed|opens
open .. saturday|saturdays|sunday|sundays|today|tomorrow|weekends|now
hours
""",
    "location": """
queda|quedan|esta|estan lejos|cerca|retirado
no encuentro|hallo|doy_con|veo|ubico .. oficina|alcaldia|lugar|local|ventanilla
en_que|que|cual|a_que otros|otro|ventanilla|oficina|lugares|sede .. oficina|voy|toca|ir|es|queda|puedo_ir|hay?
cual|donde me toca|corresponde
soy|vivo .. a_que|cual|que oficina|alcaldia|me_toca
tienen .. oficina|sede
can_not find .. office|place
which|closest|nearest|an office
parqueo|parking
piso|entrada|puerta .. estan|es|queda|entro
donde|adonde|aonde|dnd queda|quedan|esta|estan|es|ubicada|ubicados|ubican|se_encuentran|se_encuentra|llego|atienden|los_encuentro|tengo_que_ir|voy|ubicado|quedas|puedo_ir|hay|debo_ir|me_presento|puedo_llegar|los_visito|es_eso|tengo_q_ir
direccion|ubicacion|mapa|croquis|googlemaps
como|por_donde|adonde llego|llegar|se_llega|entro|le_hago_para_llegar|hago_para_llegar
en_que|a_que|en_cual|a_cual|que|cual|cerca_de parte|lugar|calle|colonia|zona|piso|oficina|alcaldia|edificio|que|bus|ruta
que|cual bus|ruta .. agarro|tomo|llega|pasa|lleva|me_deja
oficina|alcaldia|ustedes|sede .. cerca|cercana|queda|donde|quedan|mas_cerca
cerca|cercana|lejos de|del|al|queda|esta
dentro|adentro|frente|atras|al_lado de_la|a_la|del .. alcaldia|parque|mercado
es|queda|estan en|dentro|frente|cerca .. alcaldia|parque|mercado|centro
hay|tienen oficina|oficinas|sede .. en|cerca|mi
where .. is|are|office|located|you|go
address|location|directions|map
how do|can i get there|to .. office|there|you
near|close .. me|to|office
""",
    "at_the_office": """
oficina|oficinas|alcaldia|ustedes|ventanilla|sede|office|you_guys
""",
    "human": """
trabajadora_social|asesor|agente|operadora|la_que_atiende|el_que_atiende|la_nina_que|senor_que|la_muchacha_que|el_muchacho|jefe|director|directora|encargada|ella|el_licenciado
persona|humano|humana|licenciada|licenciado|encargado|encargada|asesor|asesora|trabajadora|operador|operadora|agente|empleado|empleada|senorita|jefe|jefa|gente|alguien|ser_humano|funcionario|coordinadora|muchacha|secretaria
person|human|someone|somebody|agent|representative|operator|people|worker|staff
""",
    "talk": """
hablar|hablo|comunic~|platicar|contactar|conversar|pas~|pongame|ponganme|transfier~|conect~|atienda|atiendan|conteste|contestar|llame|llamen|explicar|explicarle|trate|ayude|real|de_verdad|de_carne|prefiero|quiero|necesito|deme|con_una|por_favor|responda|escriba|hable
speak|talk|chat|connect|transfer|real|want|need|actual|live|get_me
""",
    "call_me": """
deme|tienen|hay|cual|me_da|pase|un .. numero|telefono .. llamar|llamarles|para_llamar|llamo
a_que_numero llamo|puedo_llamar
llamenme|llameme|me_llaman|me_llamen|llamarme|me_llame|me_pueden_llamar|me_puede_llamar|llamen_por_telefono|por_telefono|hacerme_una_llamada|hablarme|una_llamada|me_pueden_marcar
pueden|puede|podrian|podria llamarme|marcarme|hablarme
no_quiero|ya_no_quiero|deje|dejar hablar|seguir|chatear|escribir|contestar? .. robot|maquina|bot|mensajes|aparato
call me|back
give_me_a_call
atencion_al_cliente|atencion_personalizada|atencion_al_ciudadano
""",
    "complains": """
nadie me|nos|lo resuelve|ayuda|atiende|hace_caso|da_razon
me|nos|le cobraron|cobro|pidieron|pidio por|dinero|para
contaron|conto|dieron|dio|divulg~|publicaron .. mi|mis caso|numero|datos|informacion
no me hizo|hicieron|hace|hacen caso
perdieron|extraviaron .. mi|mis|el|los papeles|expediente|documentos|documento|dui|partida
oficina|alcaldia|licenciada|licenciado|empleada|empleado|secretaria|muchacha .. perdio|extravio .. papeles|expediente|documentos|documento|dui|partida
me|nos pelaron|ningunearon|tuvieron|dejaron_plantad~|dejaron_esperando|dieron_vuelta
someone_asked|asked_me_for|asked_for money|bribe
canse|cansado|cansada|harto|harta de .. mientan|esperar|vueltas|mentiras|ir
queja|quejas|quejarme|quejo|quejar|reclamo|reclamos|reclamar|demandarlos|denuncio|denunciarlos|denunciar_a
mal|mala|pesimo|pesima|horrible|malisima|malisimo|fatal|fea|feo|deficiente|lento|lenta|lentos atencion|servicio|trato|educad~|atendid~|atendieron|trataron|para_atender
atencion|servicio|trato|funcionamiento .. mal|mala|pesimo|pesima|horrible|malisima|malisimo|fatal|fea|feo|deficiente|lento|lenta
me|nos trataron|atendieron|trato|atendio|hablaron|hablo|gritaron|grito|vieron|contestaron|hicieron .. mal|feo|groser~|humill~|como|pesimo|menos|perder|gana|esperar|vuelta
me|nos grito|gritaron|humillaron|humillo|discriminaron|discrimino|ignoraron|ignoro|corrieron|corrio|insulto|insultaron|maltrataron|maltrato .. oficina|empleada|empleado|licenciada|licenciado|alcaldia|ahi|vigilante|secretaria|por|senora|muchacha?
groser~|malcriad~|prepotent~|arrogant~|mal_educad~|maleducad~|malas_formas
no me|nos|lo|la|le atendieron|quisieron|ayudaron|hicieron|resuelv~|atienden|dejo|dejaron|resolv~|cumpl~|dieron
pidieron|pidio|piden|pide|cobraron|cobro|cobran|quito|insinuo|ofrecio|quiere .. dinero|mordida|soborno|sexo|favores|plata|beso|salir|dolares .. atenderme|ayudarme|empleado|licenciado|oficina|tramite|cita|de_la|a_cambio?
mordida|soborno|corrupcion|corrupto|corruptos|corrupta|coima|a_cambio_de
no|ni sirven|sirve|cumplen|resuelven|hacen|responden|ayudan .. nada|para|lo|bien?
molesto|molesta|enojado|enojada|indignado|indignada|enojadisim~|inconforme|decepcionado|decepcionada
verguenza|abuso_de|falta_de_respeto|irrespet~|burla|inhuman~|inutiles|inutil|incompetent~|haraganes
llevo|tengo|estuve|espere|esperando|perdi .. horas|rato|todo_el_dia|la_manana
me_mienten|me_mintieron|puras_mentiras|solo_prometen|me_mandan_de_un|de_un_lado_para|me_tienen_dando|dando_vueltas|vueltas
estaba|estaban cerrado|cerrada
complaint|complaints|complain|complaining
treated|treat|talked|spoke .. badly|bad|rudely|poorly|like
rude|terrible|awful|horrible|worst|useless|unprofessional
bad service|treatment|attention
""",
    "complains_surely": """
queja|quejas|quejarme|quejo|reclamo|reclamar
poner|pongo|meter una? queja|denuncia
me|nos trataron|atendieron|trato|atendio|hablo|grito|insulto|humillo mal|feo|bien_mal|muy_mal|super_mal|pesimo|groseramente
file|make|have a? complaint
""",
    "opinion": """
es|son un|unos angel|angeles|amor|santa
que_bueno que|existe|tienen
sigan_adelante|sigan_asi|sigan_ayudando
todo salio|estuvo|bien
quede|quedamos|estoy|salimos content~|satisfech~|agradecid~
recomendad~|los_recomiendo|profesional|profesionales|atentos|atenta|atento|carino|paciencia
les_aviso|les_informo|ojo .. cerro|cambio|ya_no|numero|direccion
dios_los_bendiga_por|gracias_a_ustedes .. consegui|logre|pude|trabajo
sugerencia|sugerencias|sugiero|sugerir|opinion|opino|comentario|recomiendo|recomendacion|propongo|propuesta|idea
bien|buen|buena|buenas|excelente|gran|bonito|bonita|super|rapido|amable|amables|chivo|util|mejor servicio|atencion|trabajo|iniciativa|trato|bot|herramienta|sistema|idea|labor|gente
servicio|atencion|trabajo|trato|bot|chat|sistema|licenciada|oficina|tramite .. excelente|bueno|buena|buenisim~|amable|rapido|rapida|util|chivo|bien|facil|mejorar|amables|lindo|bonito
me|nos atendieron|ayudaron|sirvio|gusto|parecio|parece|ayudo|trataron|sirvieron|gusta|encanto .. bien|mucho|excelente|servicio|bastante|muy|util|rapido|atencion|bonito|amables|esto
felicito|felicitaciones|felicidades|felicitar|felicitarlos
deberian|deberia|podrian_poner|seria_bueno|seria_mejor|ojala_pusieran|ojala_tuvieran|ojala|les_falta|hace_falta_que|falta_que|convendria|mejorar|pongan|mejoren|agreguen
excelente|buenisimo|calidad|10_de_10|un_diez|un_10|cinco_estrellas|de_lujo|cheque
muy amable|amables|bueno|buena|buenos|bien|util|rapido|facil
califico|calificacion|le_doy|les_doy .. diez|10|estrellas|cinco|nota
suggestion|feedback|suggest|recommend
great|good|excellent|nice|amazing|awesome service|job|work|bot|help|experience
you|they should|could .. add|have|be|put|open
helpful|very_good|well_done|easy_to_use
""",
    "foreign_language": """
ingles|espanol|english|spanish|idioma|lenguaje|language|espaniol
""",
    "robot": """
seas|sea|eres|sos|es persona
de_parte_de quien
robot|bot|maquina|contestadora|computadora|inteligencia_artificial|automatico|automatica|automaticos|grabacion|una_ia|chatgpt|inteligencia_artificial|automatizado
machine|human_or|automated|computer|automatic|chatbot
""",
    "who_are_you": """
de_parte_de_quien
esto lo? contesta|responde|escribe
no_creo_que_seas persona
usted trabaja .. oficina|alcaldia|ahi
quien|kien|quienes es|eres|sos|habla|contesta|me_contesta|me_habla|responde|me_responde|esta_ahi|atiende|son|me_escribe|me_esta|esta|me_atiende|hay
con quien hablo|estoy|tengo|platico|hablamos|me_comunico
hablo|estoy_hablando|estoy|platicando con .. persona|alguien|humano|maquina|robot|quien|licenciada
es|eres|sos|usted|ustedes .. persona|humano|real|alguien|de_verdad|licenciada|verdad
como|cual .. se_llama|te_llamas|su_nombre|tu_nombre|es_su_nombre
hay|es|contesta|responde una|un|alguna? persona|alguien|humano .. detras|atras|de_verdad|real|contestando
alguien de_verdad|real
who am_i|is_this|are_you
am_i talking|speaking|chatting
are_you|is_this .. real|human|person|bot|robot|there
your name
""",
    "my_data": """
lo_que_le_conte|lo_que_conte|lo_que_llevamos|nada_mio|mio|mios|datos_mios|base_de_datos|sistema|registros|my_number|your_system|consentimiento|permiso|autorizacion
mis|mi|los|toda|todos|todo|todito|esta|nuestra|de_mi|el|la|este|my|all .. datos|informacion|cuenta|registro|numero|nombre|expediente|chat|conversacion|historial|foto|fotos|record|account|data|information|info|messages|mensajes|everything
datos|informacion_mia|lo_mio|lo_que_dije|lo_que_escribi|lo_que_les_dije|lo_que_tienen|lo_que_digo|lo_que_diga|lo_que_escribo|todo_lo_que|lo_que_uno|lo_que_hablo|lo_que_le_digo|lo_que_les_cuento|lo_que_cuento|guarden_nada|guarden_mis
data|personal_information
""",
    "delete": """
retiro|retirar|revoco|revocar|saquenme|sacarme|saqueme|no_quede|no_guarde|no_guarden|quitenme
borr~|elimin~|quit~|suprim~|desaparezc~|olvid~|destruy~|saquen|saque|limpi~
no|ya_no guarden|guarde|tengan|usen|quiero_que_tengan|quiero_que_guarden|quiero_estar_en|aparecer
derecho_al_olvido|darme_de_baja|den_de_baja|dar_de_baja
delete|erase|remove|forget|wipe|clear
""",
    "erase_all": """
borrar_todo|derecho_al_olvido|no_guarde_nada|no_guarden_nada|borreme|borrenme
retir~ .. permiso|consentimiento
remove_me from
borren|borrar|borre|borra|elimine|eliminen|delete|erase .. todo|mio|chat|conversacion|mensajes|everything|all|me
forget_me|olvidense_de_mi
""",
    "private": """
no_quiero que sepan|sepa|digan|vean|conozcan|se_entere|se_enteren|den|usen
sin_que se_entere|se_enteren|sepan|sepa
datos|informacion .. seguros|segura|protegidos|protegida|a_salvo
contar|contarle|decirle|avisarle|decir .. familia|esposo|marido|mama|papa|alguien|nadie|mi
buscar|buscarme|sacar|llevar .. a_la_casa|a_mi_casa
se_queda|queda entre|entre_nosotros
sin_decir|sin_dar quien|mi|nombre
que|cuales datos|informacion tienen|guardan|tiene
copia de_mis datos
es|sera|esta comfidencial|confidencial
puede|pueden ver esto|mis|lo
are_you immigration|police|ice|the_police|government
quien|quienes|quien_mas|alguien|alguien_mas|otra_persona|la_gente|policia|migracion|gobierno .. mira|ve|ven|lee|leen|miran|revisa|maneja|acceso|leer|ver|sabe|saben|oye|escucha|tiene_mis|tienen_mis|enterar|entera|puede_ver
va|van|llega|mandan|pasan|comparten|dan|reportan|denuncian|entregan|conectado|conectados|enterar|entera|trabajan|manda|pasa|comparte|dicen|contarle|decirle|avisan|reporta .. policia|migracion|gobierno|migra|pnc|ice|fiscalia|terceros|alguien|autoridades|embajada|nayib|presidente|bukele
ustedes|usted|esto|son|es .. policia|de_migracion|del_gobierno|ice|la_migra|seguro_dar|gobierno|pnc|partido
que hacen|hace|haran|van_a_hacer con
para_que|por_que|porque|donde|cuanto_tiempo|como|hasta_cuando .. quieren|necesitan|piden|usan|guardan|guarda|ocupan|protegen|conservan|tienen|sirven .. datos|informacion|nombre|numero|esto|lo|dui|tanto|tantos
confidencial|confidencialidad|privacidad|privado|privada|secreto|anonimo|anonima|anonimato|reservado
seguro|segura|protegido|protegidos|protegida .. datos|informacion|esto|aqui|dar|mandar|escribir|nombre|contar
queda|quedan|estan|esta grabado|guardado|registrado|guardada|grabada|guardados
graban|guardan|grabando|venden|comparten|compartir
meter|meterme|llevar|llevarme|perjudicar|usar .. preso|contra|problemas .. lo_que|por_lo|diga|digo|aqui|escriba|cuente?
sin_dar|no_dar|obligado_a_dar|tengo_que_dar .. nombre|datos|dui
ley_de_proteccion|proteccion_de_datos|ley_de_datos
who .. sees|reads|can|has|see|read
do_you|will_you|does_this|do_they .. share|tell|give|report|store|keep|record|go
private|confidential|anonymous|secure|privacy
what .. my_data|my_information|my_info
with|to police|ice|immigration|government
is_it_safe|is_this_safe|safe_to
""",
    "my_case": """
mi_ayuda|la_ayuda|lo_que_metí|el_capital|mi_proceso|mi_queja|mi_referencia|numero_de_caso|mi_beca
mi|mis|del|el|de_mi|nuestro|un|mi_numero_de|numero_de|mi_ultimo|la|lo_de_mi|con_mi|con_lo_de|my|our caso|expediente|tramite|solicitud|folio|proceso|gestion|asunto|papeles|ayuda|peticion|denuncia|queja|case|file|application|request|process|apelacion
lo_mio|lo_que_pedi|lo_que_les_pedi|lo_que_solicite|lo_de_mi|lo_del|lo_de_la|lo_que_deje|lo_que_hable|lo_que_puse|eso_que_pedi
folio|caso|expediente|case
""",
    "how_is_it_going": """
numero de
quiero|queria|quisiera|necesito saber de|sobre|como|que
que dijo|dijeron|dicen|razon
quien|lleva|tiene .. mi
aprobaron|aprobado|rechazaron|salio|resolvieron|respondieron
answer|answered|called|respond~|number|nobody
como|que va|van|esta|sigue|anda|ha_pasado|paso|hubo|ha_habido|hay|sabe|saben|me_dicen|dicen|dijeron|quedo|razon|fue|novedad|novedades|noticias|vamos|avance
ya|todavia|aun|nadie .. resolvieron|respuesta|resolvio|contestaron|salio|esta|hay|metieron|llaman|llamado|contestado|proceso|aprobaron|revisaron|me_dicen|dicho|resuelven|vieron|mandaron|resuelto|espero|esperando
no|nadie me|nos|he|hay llaman|llamado|contestan|contestado|dicen|dicho|avisan|han|ha|resuelven|llamaron|llamo|respuesta|recibido|dieron
estado|estatus|avance|avances|seguimiento|novedades|novedad|noticias|en_que_va|en_que_quedo|en_que_paso|en_que_anda|como_va|como_van|que_paso|que_hubo|que_ha_pasado|que_razon
cuanto falta|tardan|se_tardan|tarda|demora|mas|tiempo .. resolver|resuelvan|responder|respuesta|llamarme|mi|para|contestar|en
quedaron|dijeron|iban .. llamarme|llamar|avisar|avisarme|de_llamar|contestar|escribir
hace .. deje|meti|pedi|entregue|solicite|puse|llene|hable
espero|esperando|esperar respuesta|que_me_llamen|llamada|noticias
status|update|updates|news|progress|how_is|what_happened|any_word|still_waiting|heard_back|any_update
""",
    "detained": f"""
agarro|agarraron|detuvo|detuvieron|capturaron|arrestaron|arresto|capturo a? {_KIN}
agarro|agarraron|detuvo|detuvieron|capturaron|arrestaron|arresto|capturo .. mi|al|la {_KIN}
lo|la|los|le agarro|agarraron|detuvo|detuvieron|capturaron|arrestaron|levantaron .. migra|ice|avion|aeropuerto|policia|bajo|bajar|bajando|soldados|llegando|llegar
carcel|carceles|estacion|redada|albergue_de_menores .. migra~|ice|migratoria
redada .. llevaron|agarraron
en_que|cual penal|carcel|centro|estacion
cuando|ya|como .. deportar|deportan|mandar|mandan|lo_mandan|viene_deportado .. mi|a|esposo|hijo|hermano
van|iban a deportar|mandar|deportarlo|deportarla .. mi|esposo|hijo|hermano|hija|primo
salida|firmo .. voluntaria
tienen a mi|un
hijo|hermano|esposo|primo|papa .. policia|pnc|soldados .. detuvo|llevo|agarro
deported .. cousin|brother|husband|son|when
when_will .. be_deported|deport
inmate|locator|visitation
{_KIN} .. detenid~|preso|presa|presos|arrestad~|encerrad~|agarrad~|capturad~|carcel|bartolina|bartolinas|ice|la_migra|penal|cecot|mariona|centro_de_detencion|custodia|regimen
{_KIN} .. agarro|agarraron|detuvo|detuvieron|capturaron|arrestaron|arresto|capturo|llevaron_los|llevo_la|levanto|se_lo_llevo|se_lo_llevaron|llevo_la_policia|lo_llevaron
detenid~|preso|presa|arrestad~|capturad~|agarrad~
agarro|agarraron|detuvo|detuvieron|capturaron|arrestaron|arresto|capturo|llevo|llevaron|cayo .. migra|ice|migracion|policia|pnc|soldados|regimen|preso|esposo|hijo|hermano|primo
lo|la|los tienen|tiene .. detenid~|preso|presa|ice|carcel|migra|migracion|bartolina|centro
fianza|bond|bartolina|bartolinas|centro_de_detencion|detention|detained|cecot|mariona|regimen_de_excepcion|numero_de_alien|a_number
en|por|con|de ice|migra|la_migra
no me|nos dan|dieron razon|informacion .. {_KIN}
no_se|no_sabemos|saber|averiguar donde|adonde lo|la|los tienen|llevaron|metieron|tendran|tiene
bajo|bajaron|bajando .. avion .. agarraron|detuvieron|llevaron|capturaron
arrested|jail|custody|in_ice|ice_has|ice_took|ice_picked|picked_up_by|immigration_took|immigration_has
visitar|visita|ver .. penal|carcel|preso|detenid~
""",
    "missing": f"""
ultimo|ultima mensaje|llamada|vez|ubicacion .. fue|desde|hijo|hermano
llegaron|llego .. solo|menos|pero mi
huesos|restos .. papa|mi|hijo|hermano|es
desaparecid~|desaparicion|desaparecio|desaparecieron|vanished|disappeared
missing person|migrant|people|relative|since|son|brother
report .. missing
adn|huesos|morgue .. {_KIN}
muestra_de_adn
entre_los muertos|fallecidos
busca|buscan|buscar|buscando .. migrantes|migrante|perdid~|muertos
foto|encontrar .. {_KIN} .. perdid~|iba|venia
{_KIN} perdid~
""",
    "leave_it": """
no_sigas|no_siga|no_sigamos|no_siga_preguntando|ya_no_siga|saqueme_de_aqui|saqueme|mejor_lo_dejamos|lo_dejamos|lo_dejamos_asi|lo_hago_otro_dia|otro_dia_mejor|hasta_aqui|para_aqui|parele_ahi|ahi_dejelo|ahi_que_quede|asi_que_quede|me_aburri|muchas_preguntas|ya_me_canse
anul~|borr~|cancel~|dej~ lo_que|esto|eso .. haciendo|llevamos|tramite|estaba
mejor
en_otro_rato|mas_tarde_sigo|despues|luego|ahorita_no_puedo|ahora_no_puedo
do_not_want_to do|continue|keep .. this|anymore|going
i_do_not_want_it|no_more_questions|i_am_done
dejelo|dejalo|dejemoslo|dejela|deje_eso|deje_asi|dejelo_asi|asi_dejelo|dejar_asi|dejemos_asi|asi_dejemoslo
olvidelo|olvidalo|olvidese|olvidemoslo|olvide_eso|olvidelo_mejor|olvidate
ya_no|ya_no_quiero|ya_no_quiero_nada|no_quiero_seguir|ya_no_sigo|no_sigo|no_quiero_continuar|ya_no_quiero_seguir|mejor_no|mejor_nada|mejor_despues|mejor_luego|mejor_otro_dia|ya_no_voy_a|no_quiero_nada|ya_no_hace_falta|no_quiero_hacerlo|no_voy_a_seguir|ya_no_mejor|no_mejor_no|no_mejor_ya_no
salir|salirme|parar|pare|parele|alto|detener|abortar|terminar|cancelar|cancele|cancelo|cancela|cancelalo|cancelelo|cancelar_esto|cancelar_todo|cancele_eso|cancele_esto|anular|anule_eso|suspender|ninguno|ninguna
me_arrepenti|ya_fue|cambie_de_opinion|cambie_de_idea|lo_pense_mejor|no_tengo_tiempo|ahora_no_puedo_seguir|despues_sigo|despues_lo_hago|luego_lo_hago|lo_hago_despues|en_otro_momento|otro_dia_lo_hago|lo_voy_a_pensar|voy_a_pensarlo|dejeme_pensarlo|empezar_de_nuevo|comenzar_de_nuevo
never_mind|nevermind|forget_it|forget_about_it|cancel_that|cancel_this|quit|exit|abort|i_changed_my_mind|changed_my_mind|not_anymore|stop_this|leave_it|drop_it|i_quit|do_not_want_to_continue|do_not_want_this|start_over|let_us_stop
""",
    "mends": """
corrijame|corrijanme|me_puso_mal|puso_mal|le_di_mal|le_di|escribio_mal|boton_equivocado|toque_el|aprete|apreté
mi|el|su apellido|nombre es|va|se_escribe|con|primero
mas temprano|tarde mejor|que_eso
a_esa|esa|ese|ese_dia|esa_hora hora|dia? no
quiero|prefiero|es la|el|en otra|otro|la_otra|el_otro
the_other|different_one|not_the|i_meant
me_equivoque|me_confundi|equivocacion|equivocado|equivoque|error|me_equivoque_de|perdon|digo|quise_decir|quise_poner|quise_escribir|corrijo|correccion|rectifico|puse_mal|escribi_mal|dije_mal|lo_puse_mal|esta_mal_escrito
corregir|corrija|corrijan|rectificar|corrigeme
cambiar|cambie|cambia|cambiemos|modificar|corregir|editar .. nombre|eso|algo|respuesta|dato|datos|opcion|lo_que|apellido|el_dia|la_hora|la_oficina
no .. es|era|mejor|sino|el|a_las .. es|era|mejor|el|la|a_las|para|sino|lunes|martes|miercoles|jueves|viernes|otro|otra|las
no es|era .. es|era|sino
no el|la|ese|esa|eso|asi|a_las|es_eso|era_eso|es_ese|es_esa|es_ahi|es_asi|para_el|en .. el|la|a_las|otro|otra|mejor|para|en|lunes|martes|miercoles|jueves|viernes|siguiente|es?
mejor .. lunes|martes|miercoles|jueves|viernes|sabado|las|tarde|manana|otro|otra|en|dia|para|9|10|11|8|2|3|siguiente|la|el
esta|estan mal .. nombre|escrito|dato|eso|dia|hora|apellido
nombre .. mal|equivocado|no_es|es_con|se_escribe
no_es_eso|eso_no_es|asi_no|asi_no_es|no_era_eso|no_es_asi|no_era|no_dije_eso|sino
ese|esa|eso|este no .. el|la|sino|es|otro|era?
no_es_para_mi|es_para_mi|era_para|no_es_conmigo
i_mean|i_meant|i_made_a_mistake|wrong|correction|sorry|rather|not_that|that_is_not|actually|instead|change_my|change_the_name|oops|my_bad
no .. it_is|make_it|i_said|not
""",
    "lost": """
menu|inicio|opciones|ayuda|help|info|informacion|comandos|ayudeme|ayudenme|auxilienme|principal|opcion
que|q|cosas puedo|se_puede|pueden|puede|sabe|hacen|hace|hago|debo|tengo_que hacer|preguntar|pedir|escribir|poner|hablar|consultar|aqui|usted|con_esto
que|q hago|pongo|escribo|digo|le_pongo|puedo_hacer|puede_hacer|puedo_preguntar|pueden_hacer|se_puede_hacer|sabe_hacer|opciones_hay|opciones_tiene|hay_aqui|mas_hay|hacen
como funciona|se_usa|uso|sirve|es_esto|usa|se_hace_esto
para_que|pa_que sirve|es .. esto|este|numero|chat
de_que|que_es trata|esto|este_numero|este_chat
no le|les|lo? entiendo|entendi|comprendo|capto|comprendi
no_se que|como hacer|escribir|poner|usar|usar_esto|contestar|responder|elegir|se_usa|funciona|preguntar
me_perdi|estoy_perdido|no_comprendo|expliqueme|explique|explicar|repitame|repita|repetir|otra_vez|de_nuevo|repita_por_favor|me_lo_repite|como_dijo|no_lei
necesito|ocupo|quiero|deme|una|alguna|busco ayuda|informacion|info|orientacion|apoyo|colaboracion
me|nos puede|pueden|podria|podrian ayudar|orientar|informar|apoyar|colaborar
en_que me|nos? puede|pueden ayudar
main_menu|show_menu|menu_please|what_can_you_do|what_do_you_do|how_does_this_work|what_is_this|need_help|help_me|do_not_understand|do_not_get_it|confused|options|what_can_i|how_do_i_use
""",
    "asks_services": """
que|cual|cuales|q servicio|servicios|ayuda|ayudas|apoyo|apoyos|programa|programas|beneficios|tramites|atenciones .. dan|ofrecen|hay|tienen|brindan|hacen|tiene|existen|prestan|puedo|para?
hay|dan|tienen|existe|existen|brindan|ofrecen|habra|prestan ayuda|ayudas|apoyo|programa|programas|algun|alguna|algo|trabajo|beneficio|beneficios|becas|cursos|servicio
ayuda|apoyo|programa|programas|beneficio|beneficios|asistencia|atencion para|a retornad~|deportad~|migrantes|los|las|personas
informacion|info|asesoria|orientacion|ayuda|apoyo sobre|acerca|para|con|de|del
services|programs|assistance
what help|services|programs|support
is_there|do_you_have|do_you_offer|are_there .. help|program|programs|any
""",
    "elsewhere": """
agua_potable|recibo|recibos|anda|tren_de_aseo|basura|alumbrado|lampara|lamparas|tasas|impuestos_municipales|multa|multas|semaforo|bache|baches|esquela|esquelas|cementerio|solvencia_municipal|mercado_municipal|partida_de_matrimonio|matrimonio_civil|calle_danada|alcantarilla
clima|lloviendo|llover|lluvia|futbol|selecta|partido|barcelona|madrid|mundial|gano|goles|loteria|horoscopo|chiste|chistes|cancion|musica|pelicula|receta|recetas|cocinar|presidente|bukele|politica|elecciones|votar|diputados|alcalde|dolar|gasolina|bitcoin|bolsa_de_valores
pupusas|pizza|comprar|vendo|vender|venta|netflix|facebook|instagram|tiktok|wifi|internet|recargar|saldo|claro|tigo|movistar|amazon|uber
weather|football|soccer|joke|song|movie|recipe|president|politics|lottery|game|bitcoin|stock
cuanto_es .. por|mas|entre
capital_de|quien_gano|que_dia_es_hoy|que_fecha_es|what_time_is_it
te_amo|me_gustas|casate|novia|novio_busco|estas_soltera|guapa|bonita_voz
equivocado|numero_equivocado|wrong_number
""",
}

# One line a meaning: intent, how sure, what must be named together; -what must not be.
MEANINGS = """
delete_my_data 0.93 delete my_data
delete_my_data 0.9 erase_all
privacy_question 0.88 private
privacy_question 0.9 private my_data
resume_reminders 0.86 again reminder
resume_reminders 0.88 reminder appointment -stop
resume_reminders 0.62 again writes_to_me
stop_reminders 0.9 stop reminder
stop_reminders 0.75 stop writes_to_me
cancel_appointment 0.93 cancel appointment -reminder
cancel_appointment 0.95 cancel my_appointment -reminder
cancel_appointment 0.91 will_not_go appointment -move -reminder
cancel_appointment 0.82 will_not_go my_appointment -reminder
cancel_appointment 0.62 will_not_go -move -reminder -eligible -detained
reschedule_appointment 0.94 move my_appointment -reminder
reschedule_appointment 0.88 rebook
reschedule_appointment 0.84 move appointment
reschedule_appointment 0.8 move will_not_go
reschedule_appointment 0.94 sooner my_appointment -soonest
reschedule_appointment 0.84 sooner appointment -soonest
check_appointment 0.885 when_is my_appointment -book
confirm_attendance 0.88 attend -will_not_go -when_is -cost -location
confirm_attendance 0.92 attend appointment -when_is -will_not_go
confirm_attendance 0.93 attend my_appointment -when_is -will_not_go
book_appointment 0.87 wants appointment
book_appointment 0.9 book appointment
book_appointment 0.8 book
book_appointment 0.76 come
book_appointment 0.75 appointment
case_status 0.9 how_is_it_going my_case
case_status 0.58 how_is_it_going -lost
case_status 0.6 my_case
talk_to_human 0.92 talk human -who_are_you
talk_to_human 0.9 call_me
detained_relative 0.9 detained
missing_person 0.88 missing
complaint 0.93 complains_surely -how_is_it_going
complaint 0.88 complains
feedback 0.84 opinion -complains
change_language 0.86 foreign_language
bot_challenge 0.88 robot -talk
bot_challenge 0.84 who_are_you -private -eligible -location
ask_cost 0.89 cost -complains
ask_requirements 0.85 requirement
ask_eligibility 0.87 eligible
ask_office_hours 0.87 hours
ask_office_location 0.82 location
ask_office_location 0.88 location at_the_office
cancel_errand 0.55 leave_it
correct 0.55 mends
correct 0.5 move
correct 0.5 sooner -soonest
resume_reminders 0.55 reminder -stop
talk_to_human 0.5 human
help_menu 0.55 lost
ask_service 0.7 asks_services
"""

# What is said for itself: it counts by how much of the message it is.
TALK: dict[str, str] = {
    "stop_reminders": """
baja|stop|unsubscribe|darme_de_baja|dar_de_baja|opt_out|quiero_darme|den_de_baja|no_reminders|no_me_escriban|ya_no_me_escriban|no_me_manden_nada|dejen_de_escribirme
""",
    "deny": """
eso_no|esa_no|ese_no|eso_no_es|asi_no_es|asi_no|eso_no_fue|that_is_wrong
no|nel|negativo|nunca|jamas|nones|nombe|nah|tampoco|incorrecto|nope|never|para_nada|nada_que_ver
no gracias|quiero|acepto|ese|eso|esa|asi|es|creo|todavia|estoy|ahorita|ahora|deseo|puedo|le|autorizo|doy|por|me|lo|esta|se|senor|para|hace
no_es|no_esta|no_me|no_creo|no_quiero|no_por|no_estoy|no_doy eso|asi|correcto|parece|bien|que_si|ahora|hoy|el_momento|acuerdo|permiso|de|gusta|seguro
eso|asi|esa|ese|todavia|aun|mejor|ahora|claro_que|por_supuesto_que|por_ahora|hoy|ahorita no
esta mal|malo|equivocado
de_ninguna_manera|en_absoluto|de_acuerdo_no
no_thanks|no_thank_you|not_now|not_really|not_yet|nothing|not_that|wrong|do_not|i_do_not|no_way|not_correct
""",
    "affirm": """
deacuerdo|ta_bueno|esta_bueno|con_gusto|eso_mismo|encantado|encantada|como_usted_diga|lo_que_diga|asi_esta_bien|muy_bien|mero|vaya_si
si|claro|ok|correcto|exacto|perfecto|cabal|asi_es|vaya|bueno|afirmativo|acepto|obvio|seguro|listo|sale|va|ya|aja|exactamente|see|ey|dale|positivo|por_supuesto|desde_luego|de_acuerdo|esta_bien|esta_correcto|esta_perfecto|asi_mismo|asi_mero|eso_es|ese_mismo|ese_mero|esa_misma|esa_mera|esa_esta_bien|ese_esta_bien|me_parece|me_parece_bien|como_no|dele|dele_pues|hagale|hagalo|vaya_pues|autorizo|doy_permiso|le_doy_permiso|estoy_de_acuerdo|es_correcto|quiero|doy|deseo|puede|se_puede|cierto|asi|eso|ese|esa|confirmo|me_queda_bien|me_sirve|ese_dia|esa_hora|bien|adelante|tambien|entendido|sip|yep|sure|yes|yeah|right|correct|sounds_good|go_ahead|i_agree|i_accept|of_course|that_is_right|that_works|perfect|fine|alright|yes_i_do|please_do|good|great|works_for_me|okay|it_is|i_do|thats_fine|yup
""",
    "thanks": """
gracias|agradezco|agradesco|agradese|agradecer|agradecido|agradecida|agradecidos|muy_amable|que_amable|tan_amable|dios_se_lo_pague|dios_le_pague|tenkiu|tenkyu|se_lo_agradezco|le_agradezco|amable
thanks|thank_you|thank|tysm|appreciate
""",
    "thanks around": """
muchas|mil|muchisimas|infinitas|se_lo|le|les|te|se|muy|bien|bueno|ok|vaya|perfecto|excelente|chivo|super|bastante|nina|usted|ustedes|tan|que|por|todo|su|la|lo|informacion|ayuda|atencion|tiempo|de_verdad|de_corazon|en_el_alma|mi|con|dios|bendiga|todo_bien|buenisimo|de_todas_formas|igual|siempre|okis|listo|entendido
so_much|a_lot|i|it|very_much|for|your|help|you|much|information|time
""",
    "goodbye": """
adios|chao|chau|bye|goodbye|good_bye|hasta_luego|hasta_pronto|hasta_manana|hasta_la_proxima|hasta_entonces|hasta_la_vista|hasta_otra|nos_vemos|nos_escribimos|hablamos|luego_platicamos|luego_le|despues_le|ahi_le_escribo|le_escribo_despues|le_escribo_luego|salu|salud_pues|me_voy|me_boy|me_retiro|me_despido|cuidese|cuidate|cuidense|descanse|que_descanse|quede_con_dios|quedese_con_dios|eso_es_todo|eso_era_todo|eso_seria_todo|seria_todo|es_todo|solo_eso|nada_mas|nomas_eso|saludes|un_abrazo|dios_lo_bendiga|dios_la_bendiga|dios_me_lo|catch_you
que_le|que_les vaya|vayan bien|bonito?
que_tenga|que_tengan|que_pase|que_pasen|tenga|pase|pasen|tengan .. bien|feliz|buen|bonito|buena|bonita|lindo|linda|dia|tarde|noche|excelente
feliz|lindo|bonito|bendecido|linda|bonita|excelente dia|tarde|noche|fin|semana|fin_de_semana|resto
see_you|see_ya|take_care|good_night|have_a_nice|have_a_good|have_a_great|that_is_all|talk_later|talk_to_you_later|gotta_go|got_to_go|all_good|ttyl|later
""",
    "goodbye around": """
luego|despues|manana|mucho|escribo|escribiendo|sigo|hablo|era|queria|a_todos|del|dia|noche|tarde|gracias|muchas|bien|buen|que_este_bien|night|day|one|tomorrow|soon|por_ahora|ya|le|cuide
""",
    "greet": """
hola|buenas|buenos_dias|buenas_tardes|buenas_noches|buen_dia|buenos|saludos|holis|ey|hello|hi|hey|alo|epa|ei|que_tal|que_onda|que_ondas|que_hay|que_paso|como_esta|como_estan|como_le_va|como_les_va|como_estas|como_amanecio|como_va|como_anda|disculpe|disculpen|hay_alguien|hay_alguien_ahi|alguien_ahi|esta_ahi|estan_ahi|un_saludo|mucho_gusto|una_pregunta|una_consulta|k_ase|bendiciones
good_morning|good_afternoon|good_evening|good_day|anyone_there|anybody_there|how_are_you|whats_up|what_is_up|sup|how_is_it_going|greetings|is_anyone_there|is_anybody_there
""",
    "greet around": """
dias|tardes|noches|dia|tarde|noche|senor|senora|senorita|licenciada|licenciado|amigo|amiga|amigos|ustedes|hay_alguien|alguien|muy|muy_buenas|bendecido|bendecida|todos|there|bro|vos|me_escuchan|me_leen|le_hago|hacerle|consultarle|fijese|queria|quisiera|cordiales|que_hace|es_la_ventanilla|esta_es_la_oficina|oficina_del_migrante|ventanilla_del_migrante|dios_los_bendiga|dios_le_bendiga|algo|consulta|pregunta|usted|primero_dios
""",
}
FILLERS = frozenset(
    "pues por favor senor senora senorita vos usted mire fijese vea este pue aqui ahi entonces y please sir mam ya ah oh eh mm e a de que ja jaja jeje es".split()
)

COMMANDS = {
    "start": "greet",
    "ayuda": "help_menu",
    "help": "help_menu",
    "menu": "help_menu",
    "cita": "book_appointment",
    "persona": "talk_to_human",
    "english": "change_language",
    "espanol": "change_language",
    "borrar": "delete_my_data",
}
