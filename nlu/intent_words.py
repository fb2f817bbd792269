"""How people say each thing they come for: phrases that say it, and words that only hint at it."""

# ruff: noqa: E501 - a phrase is one line

_APPOINTMENT = "cita|citas|visita|turno|cupo|appointment|appointments|reservacion|espacio"
_REMINDERS = "recordatorio|recordatorios|aviso|avisos|reminder|reminders|recordar|recordarme"
_KIN = (
    "hijo|hija|hermano|hermana|esposo|esposa|marido|mujer|mama|papa|madre|padre|primo|prima|tio|tia"
    "|sobrino|sobrina|nieto|novio|novia|pareja|companero|companera|familiar|familiares|cunado|yerno|suegro"
    "|amigo|amiga|vecino|son|daughter|brother|sister|husband|wife|mom|mother|dad|father|cousin|uncle|nephew"
)

CLEAR: dict[str, str] = {
    "delete_my_data": """
borren|borrar|borre|borra|eliminen|eliminar|elimine|quiten|quitar|quite|suprimir|suprima|desaparezcan .. mis|mi|los|toda|todos|todo datos|informacion|cuenta|registro|numero|nombre|expediente|chat|conversacion|mensajes|historial
borren|borre|eliminen|elimine todo
borrar todo .. dije|escribi|tienen|mio
no guarden|guarde .. datos|informacion|nada|numero
que|quiero .. borren|borrar|eliminen|eliminar .. mio|mi|mis|datos
derecho al? olvido
sacar|saquen mis datos .. sistema|ahi
delete|erase|remove .. my|all .. data|information|account|info|number|everything|record|records
delete|erase everything
forget me
""",
    "privacy_question": """
quien|quienes mira|ve|ven|lee|leen|tiene|tienen|sabe|saben|miran|puede|revisa|maneja|ven|guarda .. esto|ver|leer|mensajes|mensaje|datos|informacion|chat|conversacion|que|lo|escribo|acceso
quien|quienes mas? mira|ve|lee|leen|miran|ven esto|eso|aqui
esto|eso|informacion|datos|lo .. va|llega|mandan|pasan|comparten|dan|van a|con|para .. policia|migracion|gobierno|migra|pnc|ice|fiscalia|terceros|alguien
van|va|le a decir|pasar|dar|compartir|mandar .. policia|migracion|gobierno|pnc|ice
que hacen|hace|haran|van con .. mis|mi|los|esos datos|informacion|numero
para que|donde quieren|necesitan|piden|usan|guardan|guarda|ocupan|van .. datos|informacion|nombre|numero|esto
es|esta confidencial|privado|seguro|anonimo|secreto
confidencial|confidencialidad|privacidad
aviso de? privacidad
mis datos .. seguros|protegidos|guardan|comparten|seguro|quien|donde
esto|eso queda grabado|guardado|registrado
graban|guardan .. esto|conversacion|mensajes|digo|escribo
comparten|comparte|venden|pasan .. datos|informacion
who sees|reads|can|has .. this|messages|see|read|access|data|information
do|will you share|tell|give .. information|data|police|ice|immigration|anyone
is this|it confidential|private|safe|anonymous|secure
what do|happens you? do? .. my data|information|info
privacy
""",
    "resume_reminders": f"""
vuelvan|vuelva|volver|sigan|siga|seguir|reactivar|reactiven|reactive|activar|activen|active|continuen|otra|regresen|empiecen a?|mandando|mandarme|mandar|enviarme|enviar|recibir|avisarme|recordarme .. {_REMINDERS}
vuelvan|vuelva|sigan|siga|quiero|pueden|puede a|mandando|que|volver|seguir .. avisarme|recordarme|avisar|avisen|recuerden|avisando|recordando
quiero|si|puedo|gustaria|quisiera .. recibir|que|me|manden|otra .. {_REMINDERS} .. otra|vez|nuevo|si?
ahora|ya si quiero .. {_REMINDERS}
si quiero .. {_REMINDERS}
manden|mandeme|mandenme|envienme|quiero .. {_REMINDERS} .. otra|nuevo vez?
activar|activen|active|reactivar|reactiven|reanudar|reanuden .. {_REMINDERS}
turn|start|resume|send|sending|want|restart .. reminders|reminder .. on|again|back|please
start|resume|restart|turn reminders|sending|reminding|on
remind me again
want|send reminders|reminder again|back
""",
    "stop_reminders": f"""
ya? no manden|mande|mandeme|mandenme|envien|envie|quiero|deseo|necesito|me .. {_REMINDERS}
ya? no me manden|mande|envien|envie|recuerden|recuerde|esten|este|avisen|avise .. {_REMINDERS}|mandando|avisando|recordando|nada
ya? no me recuerden|recuerde|avisen|avise
paren|pare|parar|dejen|deje|dejar|quiten|quitar|quite|cancelen|cancelar|cancele|detengan|detener|suspendan|suspender|desactivar|desactiven|apagar|eliminar|bajen de? .. {_REMINDERS}
dejen|deje de mandar~|avisar~|recordar~
sin {_REMINDERS}
no quiero|necesito mas? {_REMINDERS}
no quiero que me recuerden|avisen
stop|cancel|no|disable|quit|end|pause .. reminders|reminder|reminding
do not remind|send .. me|reminders
turn off .. reminders
""",
    "cancel_appointment": f"""
cancel~|anul~|suspend~|borr~|elimin~ .. {_APPOINTMENT}
cancelen|canceleme|cancelenme|cancele por|la|esa|favor|mi
cancelen|canceleme|cancelenme|cancele
{_APPOINTMENT} .. cancel~|anul~|suspend~
no|ya voy|podre|puedo|vamos|podemos|voy a? ir|llegar|asistir|poder|presentar~ .. {_APPOINTMENT}
ya? no voy|podre|puedo|vamos|podemos a? ir|llegar|asistir|poder|presentarme
ya? no quiero|necesito|ocupo|me .. {_APPOINTMENT}
ya no la|mi quiero|necesito|cita
quiten|quitar|quiteme|saquenme .. {_APPOINTMENT}
cancel|cancelling|drop .. {_APPOINTMENT}|visit
can not|will not make|come|go .. {_APPOINTMENT}|visit|it
do not need|want .. {_APPOINTMENT} anymore?
""",
    "reschedule_appointment": f"""
cambi~|mov~|muev~|pas~|reprogram~|correr|corran|corra|posponer|posponga|adelantar|adelante~|atrasar|reagend~|modificar|aplazar|traslad~|postergar|reprogramen .. {_APPOINTMENT}
{_APPOINTMENT} .. cambi~|mover|moverla|muevan|reprogram~|correr|posponer|adelantar|reagend~|pasen|pasar|pasarla|atrasar|otro|otra .. dia|hora|fecha|para?
{_APPOINTMENT} .. para otro|otra dia|hora|fecha
cambi~|mov~|muev~ .. dia|fecha|hora|horario .. {_APPOINTMENT}
cambi~|mover|muevan|pasar|pasen|pasarla|moverla|cambiarla|corrermela|pasarmela .. para|otro|otra|el dia|hora|lunes|martes|miercoles|jueves|viernes|semana|fecha|manana
reprogramar|reprogramen|reagendar|reprograme
no puedo|podre .. otro|cambiar|mover|otra dia|fecha|hora|lunes|martes|miercoles|jueves|viernes
otro|otra dia|fecha .. {_APPOINTMENT}
se puede|pueden cambiar|mover .. fecha|dia|hora
reschedule|rescheduling
change|move|switch|push|postpone .. {_APPOINTMENT}|visit|date|time|day
different|another day|time|date .. {_APPOINTMENT}?
""",
    "confirm_attendance": f"""
si|ahi|alli|claro voy|estare|llego|llegare|llegamos|ire|vamos|asistire|estaremos a?|llegar|ir|ahi .. {_APPOINTMENT}|manana|lunes|martes|miercoles|jueves|viernes?
si voy|vamos|llego|llegare|llegamos|ire|asistire|estare|puedo .. llegar|ir|asistir|cita|manana|a|ahi?
voy|vamos a|si llegar|ir|asistir .. {_APPOINTMENT}
confirmo|confirmar|confirmado|confirmada|confirmamos .. {_APPOINTMENT}|asistencia|que|voy
confirmo|confirmamos|confirmado|confirmada
ahi estare|estaremos|voy|llego|llegare
alli estare|estaremos
cuente|cuenten conmigo
llego|llegare|estare|ire .. {_APPOINTMENT}
no voy a faltar|fallar
no faltare
i will be|am there|coming|going
i am|will coming|going|come|attend .. {_APPOINTMENT}?
confirm|confirming|confirmed .. {_APPOINTMENT}|attendance|visit
see you there|tomorrow|then
""",
    "check_appointment": f"""
cuando|que|cual|a|como|donde .. es|era|tengo|toca|quedo|seria|esta|me|sera .. {_APPOINTMENT}
a? que|cual|cuando hora|dia|fecha .. es|era|tengo|quedo|toca .. {_APPOINTMENT}
cuando me? toca|es|era .. {_APPOINTMENT}|ir|llegar
cuando|que dia|hora? me toca
tengo {_APPOINTMENT} .. hoy|manana|lunes|martes|miercoles|jueves|viernes|o|verdad|pendiente|agendada|programada|ya
tengo alguna|una|ya {_APPOINTMENT} .. pendiente|agendada|programada|apartada|o
ver|revisar|consultar|verificar|confirmar|saber|checar|recuerdeme|recordar|digame|dice|acuerdo .. mi|mis|de|cuando|la|mi|hora|dia .. {_APPOINTMENT}
mis citas
ver mi|mis cita|citas
olvide|olvido|acuerdo|perdi|recuerdo .. {_APPOINTMENT}|hora|fecha
para cuando quedo|quede|es|tengo .. {_APPOINTMENT}?
{_APPOINTMENT} .. para cuando|que|a
quedo|quede agendada|agendado|registrada|anotada|anotado .. {_APPOINTMENT}?
mi cita es|era|quedo|sigue .. hoy|manana|cuando|a|el|en|para|pie
when|what|where|do .. is|time|day|have .. my {_APPOINTMENT}|visit
do i have .. {_APPOINTMENT}|visit
check|see|view|confirm|look my|up .. {_APPOINTMENT}|visit
""",
    "book_appointment": f"""
quiero|quisiera|necesito|deseo|gustaria|puedo|podria|pueden|puede|como|quieren|queremos|quiere|necesitamos|donde|ocupa|busco|solicito|dan|den .. {_APPOINTMENT}
sacar|saco|agend~|reserv~|apart~|pedir|pido|hacer|hago|solicitar|programar|programe|apunt~|obtener|conseguir|consigo|dar|darme|deme|denme|regaleme|ponga|poner|anot~|tomar|separ~|concertar .. {_APPOINTMENT}
{_APPOINTMENT} para|por|con|pal el|la|mi|un|manana|lunes|martes|miercoles|jueves|viernes|dui|sacar|hablar
{_APPOINTMENT} por favor
una|otra cita
hay|tienen|tiene|quedan|habra {_APPOINTMENT}|cupos|citas .. para|disponible|disponibles|libre?
agend~|apunteme|anoteme|apuntenme|agendeme|reserveme
me puede|pueden|podria|podrian atender|apuntar|agendar|anotar|recibir .. para|el|un|lunes|martes|miercoles|jueves|viernes|manana|dia?
puedo|quiero|quisiera|podria|puede ir|llegar|pasar|visitarlos|venir .. oficina|alcaldia|manana|lunes|martes|miercoles|jueves|viernes|hablar
quiero|necesito que me atiendan|reciban
book|make|schedule|get|need|want|set|have|like|can|request .. {_APPOINTMENT}|visit
book|schedule me|a|an|for
can i|we come|visit|go|stop .. in|office|tomorrow|monday|tuesday|wednesday|thursday|friday|by
""",
    "case_status": """
como|que|cual va|esta|paso|hay|ha|sabe|sigue|anda|vamos|van|novedades|es .. mi|con|de|el|del .. caso|expediente|tramite|solicitud|folio|proceso|gestion|queja|asunto|papeles
estado|estatus|avance|avances|seguimiento|novedades|respuesta|noticias|novedad .. mi|del|de|sobre .. caso|expediente|tramite|solicitud|folio|proceso|gestion|asunto
mi caso|expediente|folio|solicitud|proceso .. como|que|ya|va|estado|avanza|avanzado|quedo|resuelto|respuesta|numero
en que va|quedo|quedamos|paso|anda .. lo|mi|caso|tramite|solicitud|asunto?
ya|hay|tienen|tendran|sabe|saben .. resolvieron|respuesta|resolvio|novedades|noticias|algo|avance|contestaron .. mi|de|sobre|caso|solicitud|tramite|lo
que paso|hubo|ha con|de|pasado lo|mi|con .. caso|solicitud|mio|tramite|pedi|deje|ayuda|asunto
nadie|no|todavia|aun me|han|ha ha|han|llaman|llamado|contestado|dicho|resuelto|llamaron|llamo .. caso|solicitud|nada|todavia|aun|tramite
seguimiento .. caso|tramite|solicitud
numero de caso|folio|expediente
mi folio
status|update|news|progress .. my|of|on case|request|file|application
how|what is|about|happened .. my|with case|request|file|application
any news|update|updates
my case
""",
    "talk_to_human": """
hablar|comunicar|comunicarme|comuniqueme|comuniquenme|platicar|contactar|conversar .. con|a .. una|un|alguien|persona|humano|licenciada|licenciado|encargado|encargada|asesor|asesora|trabajadora|alguno|operador|agente|empleado|jefe|ustedes|gente|senorita|ser
hablar con alguien|persona|humano|licenciada|licenciado|ustedes
pas~|comuni~ con|a|me|al|a .. licenciada|licenciado|persona|alguien|encargada|encargado|asesor|humano|senorita|operador|jefe|trabajadora
quiero|necesito|prefiero|quisiera|deme|pongame|mejor|hay|deseo|que .. una|un|alguna|con|a .. persona|humano|licenciada|asesor|agente|operador|operadora .. real|verdad|carne?
persona real|humana|de
que|quiero|puede|pueden me|alguien llame|llamen|atienda|conteste|hable .. una|alguien|persona|por|telefono?
llamenme|llameme|me pueden|puede llamar
hay alguien .. ahi|atienda|atendiendo|hablar|ayude|alli|real?
alguien .. me|que .. atienda|ayude|conteste|llame
ser humano
con una persona
persona por favor
humano
operador|operadora
atencion al? cliente|ciudadano|personalizada
no quiero hablar con .. robot|maquina|bot
la licenciada
speak|talk|chat .. to|with .. person|human|someone|somebody|agent|representative|real|people|operator
real|human person|being|agent
person please
call me
need|want .. human|person|agent|someone|representative
is anyone|anybody|someone there
""",
    "complaint": """
queja|quejas|quejarme|quejar|reclamo|reclamar|denunciar|reclamos
poner|presentar|hacer .. queja|reclamo|denuncia .. oficina|empleado|atencion|trato|licenciada|contra?
mal|mala|pesimo|pesima|horrible|malisima|malisimo|fatal atencion|servicio|trato|atendieron|trataron|atienden
me|nos trataron|atendieron|trato|atendio|hablaron|hablo|gritaron|grito mal|feo|groser~|humill~|como|pesimo|con
me|nos grito|gritaron|humillaron|humillo|discriminaron|discrimino|ignoraron|corrieron|insulto|insultaron|trataron
trato mal|feo|pesimo|groser~|humillante
groser~
no me|nos atendieron|quisieron|ayudaron|hicieron
pidieron|pidio|piden|pide|cobraron|cobro|cobran .. dinero|mordida|soborno|sexo|favores|plata .. atenderme|ayudarme|por|cita|empleado|licenciado?
mordida|soborno|corrupcion|corrupto|corruptos
no sirven|sirve para|de nada
molesto|molesta|enojado|enojada|indignado|indignada|enojadisim~
es una verguenza
llevo|tengo .. horas|rato esperando
complaint|complain|complaining
treated .. badly|bad|rudely|poorly
rude|terrible|awful|horrible .. service|staff|me|employee|treatment?
bad service|treatment|attention
""",
    "feedback": """
sugerencia|sugerencias|sugiero|recomendacion|sugerir|comentario|opinion
buen|buena|excelente|muy|gran|bonito|super servicio|atencion|trabajo|bueno|buena|util|amable|amables|iniciativa|bien|trato
me|nos atendieron|ayudaron|sirvio|gusto|parecio|parece|ayudo .. bien|mucho|excelente|servicio|bastante|muy|util
me sirvio|gusto|ayudo|ayudaron .. mucho
felicito|felicitaciones|felicidades|felicitar|felicitarlos
deberian|podrian|seria bueno|mejorar|mejor|poner|abrir .. que|si|mas|sabados?
excelente
muy amable|amables
gracias por todo .. ayuda|atendieron|servicio
los felicito
suggestion|feedback|suggest
great|good|excellent|nice|amazing service|job|work|attention|bot
you should
was|is very|so|really helpful
helpful
""",
    "change_language": """
hablar|escribir|en|habla|hablan|contesten|cambiar|pueden|prefiero|quiero|hable|conteste|cambie|poner|ponga|leer .. a|en|al .. ingles|espanol
ingles por|please favor?
espanol por favor
ingles|espanol please
en|al|a ingles|espanol
do you|anyone|u speak|have english|spanish
speak|talk|write|switch|change|can|in|prefer|use|want .. to|in|english .. english|spanish
english please|pls
in english|spanish
english|spanish version
i do not|only|can speak|understand|not|read .. spanish|english
do not speak .. spanish
no spanish
no hablo|entiendo|leo|se|escribo|habla|domino .. ingles|espanol
solo hablo|entiendo|leo|se .. ingles|espanol
cambiar|cambie de? idioma|lenguaje|language
change .. language
otro idioma
idioma
""",
    "bot_challenge": """
es|eres|sos|usted|ustedes|son|hablo|estoy|seras .. un|una|con|hablando .. robot|bot|maquina|persona|humano|humana|contestadora|computadora|ia|inteligencia|real|automatico|automatica|alguien|programa
es usted un|una? robot|bot|maquina|persona|humano|real
es un|una? robot|bot|maquina|persona|grabacion|contestadora|programa
hablo|estoy con|hablando un|con robot|maquina|bot|persona|quien|computadora|alguien
con quien hablo|estoy|tengo|platico
quien es|eres|sos|habla|contesta|me|responde|esta .. usted|contesta|ahi|habla|este|atiende|responde|del?
como se|te llama|llamas .. usted?
como se llama
cual es su|tu nombre
robot|bot
are|is you|this|it .. a? bot|robot|machine|human|real|person|ai|computer|automated
am i talking|speaking|chatting .. to|with
who am|is|are .. i|this|you
what is your name
is this automated|automatic
""",
    "missing_person": f"""
reportar|reporto|denunciar|buscar|busco|buscan|buscando|poner|avisar .. desaparecido|desaparecida|desaparecidos|desaparicion
persona|personas|familiar|familiares|migrante|migrantes desaparecid~
cofamide
desaparecid~|desaparicion
adn|huesos .. {_KIN}
muestra de adn
entre los muertos|fallecidos
busca|buscan|buscar .. migrantes|migrante|perdid~|muertos
foto .. {_KIN} perdid~
encontrar .. {_KIN} .. iba|venia|perdid~
no se|sabemos nada de mi {_KIN}
missing person|persons|migrant|relative
report .. missing
missing migrant|person|people
""",
    "detained_relative": f"""
{_KIN} .. detenid~|pres~|preso|presa|arrestad~|encerrad~|agarrad~|capturad~|carcel|bartolina|centro|ice|migra|penal|bartolinas|cecot|mariona
{_KIN} .. agarro|agarraron|detuvo|detuvieron|capturaron|arrestaron|arresto|capturo|llevaron|llevo|levanto .. migra|ice|migracion|policia|pnc|soldados|aeropuerto|avion|autoridades?
detenid~|preso|presa|arrestad~|capturad~ .. mi|un {_KIN}
agarro|agarraron|detuvo|detuvieron|capturaron|arrestaron|arresto|capturo|llevo|llevaron .. a? mi|al|la|el {_KIN}|migra|ice|migracion|policia|pnc
lo|la|los agarro|agarraron|detuvo|detuvieron|capturaron|arrestaron|capturo|arresto|tienen .. migra|ice|migracion|policia|pnc|aeropuerto|avion|detenid~|preso|presa|carcel|bajo|bartolina|regimen
buscar|busco|encontrar|localizar|ubicar|hallo|encuentro|saber|donde .. detenid~|preso|presa|ice|carcel|migracion
centro de detencion
detenid~ .. ice|migracion|texas|estados|arizona|luisiana|unidos|frontera|alla
no me|nos dan razon|informacion .. de? mi? {_KIN}
fianza|bond|bartolina|bartolinas
no se|sabemos donde lo|la|los tienen|llevaron|metieron
regimen de excepcion
{_KIN} .. regimen
mi {_KIN} .. en ice
{_KIN} .. detained|arrested|jail|custody|detention|ice|immigration
ice|immigration|police|they took|detained|arrested|has|got|have|caught|picked my|him|her|up .. {_KIN}?
detained|detention .. {_KIN}|ice|center|find|locate|someone
find|locate|where .. detained|ice|custody
""",
    "ask_cost": """
cuanto|cuantos .. cuesta|cuestan|vale|valen|cobran|cobra|sale|salen|pago|paga|pagar|costo|hay|es|piden|costaria|llevan|dinero|dolares
cuanto cuesta|vale|cobran|sale|pago|es|hay|seria
es|son|sera|eso|esto|sale|esta gratis|gratuito|gratuita|gratuitos|pagado
gratis|gratuito|gratuita
hay|tengo|se|tiene|toca|debo que|algun|paga|pagar|cancelar|costo|pago|precio|algo .. pagar|pagan|costo|dinero|pago|algo
cobran|cobra|cuesta|cuestan .. algo|por|dinero|mucho|caro
cuesta|vale dinero|algo|caro
tiene|tienen|que|cual|el costo|costos|precio|tarifa|valor|arancel
precio|precios|costo|costos|tarifa|tarifas|aranceles
how much
is|are|it .. free
cost|costs|price|fee|fees
do i|we have .. pay
free of charge
""",
    "ask_requirements": """
que|cuales|cual|q .. requisito|requisitos|papeles|papel|documentos|documento|documentacion .. llevo|llevar|ocupo|necesito|piden|hay|pide|tengo|presentar|son|ocupan|necesitan|presento|hacen?
requisito|requisitos
que|cuales papeles|documentos|documento|papel .. llevo|llevar|necesito|piden|hay|debo|tengo|necesitan|presentar|son|pide|ocupo
que hay|tengo|debo que? llevar|presentar|traer|necesito
que llevo|necesito|piden|ocupan|presento|pide|necesitan|se .. necesita|para|sacar|hacer|el|la|ocupa
que .. necesito|piden|ocupan|necesita|pide|necesitan|llevo|llevar|ocupa .. para|sacar|llevar|presentar|el
necesito|necesita|ocupan|piden|hay .. partida|llevar|dui|pasaporte|copia|copias|papeles|documentos|fotos|documento|solvencia .. para
como hago|hacer|saco|sacar|tramito|tramitar|consigo|renuevo|obtengo|hace|inscribo|pongo|solicito|pido|repongo|aplico|recupero|certifico|saca|tramita .. para|sacar|el|la|mi|un|una|dui|partida|pasaporte
como hago|puedo|le|se .. para|sacar|renovar|tramitar|reponer|inscribir|obtener|conseguir|validar|inscribirme|solicitar
pasos|proceso|procedimiento .. para|de|sacar
necesito|ocupo la|el|mi|llevar partida|dui|pasaporte|papeles
what .. documents|papers|requirements|need|bring|paperwork|paper .. need|bring|required|have|do|for|to|get?
what do|should i need|bring|have
requirements|required
do i need .. to|my|a|an .. bring|birth|passport|id|certificate|document|documents|dui
how do|can i|we get|apply|renew|obtain|replace|register|enroll
""",
    "ask_eligibility": """
califico|calificamos|aplico|clasifico|califica|aplica|elegible .. para|si|yo|a|el?
puedo|podemos|puede|podria|tengo .. aplicar|calificar|optar|participar|recibir|acceder|entrar|derecho|pedir|inscribirme|sacar|solicitar|aplico .. aunque|si|siendo|sin|ayuda|yo|programa|deportad~|a|al|el|la|tambien|antecedentes
tengo|tenemos|tiene derecho
quien|quienes puede|pueden|tienen|califica|califican|aplica|aplican
para|a quien|quienes es|son|va|dan|ayudan|sirve|atienden
yo? puedo .. si|aunque|siendo|sin tengo|no|soy|estoy|me|ser|papeles|dui
me|nos ayudan|atienden|dan|sirve|toca|aceptan|pueden .. aunque|si|siendo|sin soy|no|vivo|tengo|ser|estoy|dui|papeles
aplica|aplican|dan|atienden|ayudan|sirve|hay|es .. a|para|con .. deportad~|retornad~|menores|mayores|extranjeros|familia|familiares|mi|yo|hombres|todos|cualquiera
hay|tiene limite de? edad
hasta|que|cuantos que|edad|anos edad|hay|tener|maxima|minima
do|am|are|can|who .. i|we qualify|eligible|qualifies|apply
qualify|eligible|eligibility
who can apply|get|go|qualify
can i apply|get|still|participate .. if|even|without|as|being
am i|we allowed|able|entitled
""",
    "ask_office_hours": """
a|de|que|cual .. hora|horas|horario|horarios .. abren|atienden|cierran|trabajan|abre|cierra|atiende|es|tienen|estan|hay|son|reciben|puedo|llegan|salen
a que hora|horas abren|atienden|cierran|abre|cierra|atiende|estan|puedo|llego|reciben|trabajan|salen
horario|horarios
abren|atienden|trabajan|abre|atiende|estan|reciben|abriran|laboran .. sabado|sabados|domingo|domingos|lunes|martes|miercoles|jueves|viernes|hoy|manana|tarde|noche|feriado|feriados|vacaciones|asueto|mediodia|fin|fines|diciembre|semana|todos|temprano|dias
que|cuales|cuantos dia|dias abren|atienden|trabajan|hay|estan|reciben
cuando abren|atienden|cierran|estan|trabajan
estan|esta|esten|van|va abiert~|cerrad~|abrir|a|atendiendo .. abrir|cerrar?
abren|cierran
hay atencion .. sabado|sabados|domingo|hoy|manana|tarde
hasta|desde|de que hora .. atienden|abren|estan|trabajan|a?
hora|horas de|para atencion|oficina
what|when .. time|hours|days .. open|close|opens|closes|you|are|work
when do|are|does you|they|office|it open|close
are|is you|the|office .. open|closed
open .. saturday|saturdays|sunday|today|tomorrow|weekends
office|opening|business hours
hours
""",
    "ask_office_location": """
donde|adonde .. queda|quedan|esta|estan|es|oficina|ubicada|ubicados|ubican|encuentran|encuentra|llego|atienden|los|puedo|tengo|voy|ubicado|hay|ir
donde queda|quedan|esta|estan|es|se|los|tengo|atienden
direccion|ubicacion|mapa|croquis
como|por|a donde|llego|llegar|hago .. llego|queda|para|a .. oficina|ahi|alcaldia|llegar|alla|lugar|ustedes
como llego|llegar|se|puedo llego|llega|llegar|a|hasta .. oficina|ahi|alcaldia|alla|ustedes?
en que parte|lugar|calle|colonia|zona .. queda|quedan|estan|esta|es
mande|manden|pasa|pase|envien|enviar|comparta|deme|dar|mandeme .. ubicacion|direccion|mapa
que|cual|hay bus|ruta|oficina|es .. tomo|agarro|llega|lleva|pasa|direccion|cerca|queda|mas|en
hay|tienen|cual oficina|oficinas .. en|cerca|mi|mas|cercana|municipio|aqui
oficina .. cerca|cercana|queda|donde
queda cerca|lejos
a donde|adonde voy|tengo|ir|llego|me
where .. is|are|office|located|you|go|find|do
where is|are the|your|you|office
address|location|directions
how do|can i get .. there|office
near me|by
""",
    "ask_service": """
que|cual|cuales .. servicio|servicios|ayuda|ayudas|apoyo|apoyos|programa|programas|beneficios|tramites .. dan|ofrecen|hay|tienen|brindan|hacen|tiene|existen|prestan|puedo?
hay|dan|tienen|existe|existen|brindan|ofrecen|habra|ayudan .. ayuda|ayudas|apoyo|programa|programas|algun|alguna|trabajo|beneficio|con|para|a|becas|cursos
en que|como me? ayudan|pueden|puede .. ayudar|ayudarme|apoyar
ayuda|apoyo|informacion|orientacion|asesoria|info para|sobre|con|acerca|de|del
necesito|quiero|busco|quisiera|ocupa|ando|deseo|gustaria .. ayuda|informacion|info|saber|orientacion|apoyo|asesoria|conseguir .. con|para|sobre|de|como|trabajo|acerca
me pueden|puede|podrian|podria ayudar|apoyar|orientar|informar|explicar
que es|hace|hacen|significa
informacion de|sobre|para|del|acerca
what .. services|help|programs|support|assistance .. do|offer|have|available|there|you
do you|they|is help|have|offer|there .. with|programs|help|services|support
i need|want .. help .. with|getting|finding|to
can you|u|someone help .. with|me|my
information about|on
""",
    "cancel_errand": """
ya? no quiero|deseo|necesito .. nada|seguir|continuar|eso|hacer|hacerlo|nada|mas
dejelo|dejalo|dejemoslo|deje|dejar asi|ahi|eso|por|pues
dejelo|dejemoslo|dejalo
olvidelo|olvidalo|olvide eso|olvidese|olvidemoslo
ya no quiero
ya no
mejor no|nada|despues|luego|otro dia?
mejor no
salir|salirme|salgo
cancelar|cancele|cancela|cancelo|parar|pare|alto|detener|abortar|terminar
no quiero seguir|continuar|hacer|hacerlo|dar|contestar
ya fue
no sigo
me arrepenti
despues le|lo|sigo|escribo|hago|vuelvo
never mind
nevermind
forget it|about
cancel|quit|exit|abort
i changed my mind
do not want to continue|do|this|anymore
let us|leave it|stop
""",
    "correct": """
no ..  mejor el|la|a|para|en|otro
no mejor|es|era|digo|quise|dije .. el|la|a|otro|lunes|martes|miercoles|jueves|viernes|sabado|eso|asi
mejor el|la|a|para|en|otro .. lunes|martes|miercoles|jueves|viernes|sabado|las|tarde|manana|dia|hora|otra|9|10|11|8|2|3
perdon|disculpe|digo|corrijo|correccion .. era|es|quise|el|la|me|no
me equivoque|confundi
equivoque|equivocacion|equivocado|equivocada|error
quise decir|poner|escribir
quiero|quisiera|puedo|necesito|deseo corregir|cambiar|modificar|rectificar|editar .. nombre|eso|algo|dato|hora|dia|respuesta|lo
corregir|corrija|corrijan|corrijo|rectificar
cambiar|cambie|cambia .. nombre|algo|eso|respuesta|dato|datos|opcion|lo
esta|estan mal .. nombre|escrito|dato|eso|dia|hora?
no es eso|asi|ese|esa|mi|correcto
eso no es|era
escribi|puse|dije mal
asi no
sino el|la|a|para
i mean|meant
i made a mistake
wrong .. name|date|day|time|one|office
not .. but|rather
correction|sorry .. it|i|meant|is|make
change .. my answer|name
that is not|wrong right|correct|it
actually .. i|it|make|the|is|on
""",
    "help_menu": """
menu|inicio|opciones|ayuda|help|info|informacion|comandos|empezar|comenzar|start
menu principal
volver|regresar|ir|mostrar|ver|mande|muestre al|el|las menu|inicio|opciones|principio
que puedo|se|puede|pueden|sabe|cosas|opciones|mas .. hacer|preguntar|puede|aqui|hay|escribir|pedir|ver|ofrece|hace
que puede|puedo|pueden hacer|hago|preguntar .. aqui|usted|por
como funciona|se|uso|sirve|es .. esto|usa|este|bot|chat|aqui
para que sirve|es .. esto|este|numero|chat
no entiendo|entendi|comprendo|se .. que|nada|como|como|esto|hacer|usar|escribir|poner?
no le? entiendo|entendi
no se que|como hacer|escribir|poner|usar|usar
explique|expliqueme|repita|repitame|repetir|repite .. otra|vez|por|favor|eso|nuevo?
otra vez por favor
que hago|pongo|escribo|digo .. aqui|ahora|ahi?
necesito|ocupo|quiero|deme|por ayuda|una|informacion|info .. ayuda|por|favor?
me puede|pueden|podria ayudar|ayudan
ayudeme|ayudenme|ayudame
main menu
what can|else you|i do|ask
how does|do this|it|i work|use
i need|want help|information|info
i do not understand|get
help me
show .. menu|options
""",
    "goodbye": """
adios|chao|bye|goodbye|chau
hasta luego|pronto|manana|la|despues|entonces
nos vemos|hablamos|escribimos
que le|les vaya|pase|pasen|tenga|tengan .. bien|feliz|buen|bonito|buena|dia|tarde?
feliz|lindo|bonito|buen|bendecido|linda|bonita|excelente dia|tarde|noche|fin|semana
que descanse|descansen
cuidese|cuidense
eso es todo|era|seria
seria todo
solo|nada eso|mas .. gracias|era|queria|por|quiero
ya me voy
dios le|los|les bendiga|acompane
see you|ya later|soon|tomorrow?
have a|an|good nice|good|great day|one
good night
take care
that is all
""",
    "thanks": """
gracias|agradezco|agradecido|agradecida|agradecidos
muchas|mil|muchisimas|bueno|ok|vaya|muy gracias
se lo|le agradezco
muy amable
dios se lo pague
que amable
thanks|thank|tysm|appreciate
thank you
""",
    "greet": """
hola|buenas|buenos|buen|saludos|holis|que|ey|hello|hi|hey|alo|epa|ei|bendiciones
buenos|buenas|buen dias|tardes|noches|dia|tarde|noche|dias
que tal|onda|hay|ondas|paso
como esta|estan|le|les|estas|amanecio|va|andan|anda .. va|usted?
good morning|afternoon|evening|day
hay alguien
disculpe|disculpen
""",
}

WHOLE: dict[str, str] = {
    "affirm": """
si|claro|ok|correcto|exacto|perfecto|cabal|asi|vaya|bueno|afirmativo|acepto|obvio|seguro|simon|esta|va|listo|sale|dale|yes|yeah|yep|yup|sure|right|okay|correct|ya|aja|exactamente|confirmado|va|sip|sipi|positivo
si senor|senora|senorita|por|claro|acepto|quiero|esta|esta|ese|eso|ok|pues|gracias|porfa|va|hombre|seguro|es|le|dele|asi|cabal|vos|exacto .. favor|bien|es|correcto|acepto|doy|mero|esa|permiso|supuesto|cierto?
claro que si|yes
por supuesto
desde luego
esta bien|correcto|perfecto
asi es|mero
de acuerdo
me parece .. bien|perfecto?
esa esta|esa bien
ese mismo|esta|mero
es correcto
ok esta|si|gracias|perfecto|va|de|vaya|dale bien|acuerdo?
vaya pues|si|esta|bueno bien?
como no
dele pues?
eso es
si si|si?
si quiero|acepto|doy|puedo|deseo|estoy|autorizo|es .. acuerdo|permiso|seguro?
le|doy permiso|doy|mi consentimiento|autorizo|permiso?
yes please|i|it|sir|that|of .. course|do|is?
of course
that is right|correct|fine
sounds good
go ahead
i agree|do|accept
correct
""",
    "deny": """
no|nel|negativo|nunca|nop|jamas|nones|nombe|nah|tampoco|incorrecto|nope|never|para
no gracias|quiero|senor|senora|por|no|acepto|ese|eso|esa|asi|es|para|creo|pues|todavia|estoy|ahorita|ahora|deseo|puedo|le|hombre|estoy|autorizo|doy .. favor|es|correcto|nada|momento|gracias|acuerdo|permiso?
no no|no?
para nada
claro que no
en absoluto
por supuesto que no
de ninguna manera
mejor no
todavia no
aun no
esta mal
no es correcto|eso|asi|ese|cierto
no por ahora|el|hoy momento?
ahora no
no thanks|thank|i|not|way|please you?
i do not|disagree .. want|think|accept|agree?
not now|really|yet|correct|right
do not
that is not|wrong right|correct?
""",
}

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

# What is asked for more narrowly comes before what is asked for more widely.
ORDER = (
    "delete_my_data",
    "resume_reminders",
    "stop_reminders",
    "cancel_appointment",
    "reschedule_appointment",
    "confirm_attendance",
    "check_appointment",
    "case_status",
    "talk_to_human",
    "detained_relative",
    "missing_person",
    "complaint",
    "privacy_question",
    "change_language",
    "bot_challenge",
    "ask_cost",
    "book_appointment",
    "correct",
    "ask_requirements",
    "ask_office_hours",
    "ask_office_location",
    "ask_eligibility",
    "cancel_errand",
    "feedback",
    "ask_service",
    "help_menu",
    "affirm",
    "deny",
    "thanks",
    "goodbye",
    "greet",
)
