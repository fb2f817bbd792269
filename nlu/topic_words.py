"""How people name each topic of the directory; words alone weigh less than phrases."""

# ruff: noqa: E501 - a phrase is one line

CLEAR = {
    "orientation": """
deportad~|retornad~|deportacion|retorno|repatriad~|deported|deportee|returnee
recien regresado|llegado|venido|llegada
acaban|acabo|acaba de deportar|llegar|regresar|venir|bajar
regrese|volvi|vine|llegue de estados|mexico|alla|guatemala|houston
reintegracion|reinsercion
recien|acabo|acaba|vengo|venimos|vine|volvi|regrese deportad~|retornad~|llegar|venir|caer|volver|regresar|regresando
me|nos|lo|la deportaron|regresaron|mandaron|retornaron|devolvieron|expulsaron
fui|soy|estoy|vengo|vine deportad~|retornad~|devuelt~
que puedo hacer|pedir
por donde empiezo|empezar|comienzo
no se por donde|que hacer
no tengo nada
ayuda|apoyo|atencion|programa|programas para|a retornad~|deportad~|migrantes|migrante
i|just|got|was|been deported
they deported|sent me|us back?
came|sent|got back to? el? salvador
what do|can i do
where do i start
primera atencion
orientacion
""",
    "identity_document": """
id_salvadoreno|salvadoran_id|identificacion|sin_documentos
no_tengo|sin ningun documento|identificacion|papeles
dui
duis
duicentro
documento unico
documento de? identidad
carnet|cedula de? identidad
identificarme
national id
id card
identity document|card
salvadoran id
""",
    "passport": """
pasaporte
pasaportes
passport
passports
sacar|renovar pasaporte
libreta de pasaporte
documento de viaje
""",
    "birth_certificate": """
acta_de_defuncion|fe_de_nacimiento|asentaron|asentado|no_aparezco_en|registro_del_estado|marginada|registro
no me|lo|la asentaron|registraron
aparezco|aparece .. registro
partida
partida de nacimiento
partida|partidas
acta|certificado de nacimiento
asentar|asiento|inscribir|asentamiento .. nino|nina|hijo|hija|bebe|alcaldia
registro familiar|civil
registro del estado familiar
revfa
birth certificate|certificates
marginar|marginacion
""",
    "criminal_record": """
no_tener_delitos|delitos|charges|felony|cargos|record
constancia .. delitos|antecedentes
solvencia de? la? policia|policial|pnc
solvencia
solvencias
antecedentes penales?
antecedentes
constancia de antecedentes
carta de antecedentes
record policial|criminal
criminal|police record|clearance|records|background
background check
""",
    "education_validation": """
equivalencia|equivalencias|convalidar|convalidacion|homologar|apostilla|calificaciones|notas
grado|grados .. aqui|seria|alla|mexico|hice|reconozcan|reconocen
college|universidad|bachillerato|titulo|carrera .. alla|valga|vale|reconoce~|afuera|mexico|estados
prueba|examen de? suficiencia
traducir .. diploma|notas|titulo
high_school|transcripts|credits|degree|ged
titulo|diploma|estudios|notas|certificado|bachillerato|high|carrera|grado .. vale|valen|sirve|sirven|valido|reconocen|validar|apostillar|apostilla|equivalencia
validar|reconocer|apostillar|equivalencia|equivalencias|incorporar|homologar|convalidar .. titulo|estudios|notas|diploma|universidad|grados|certificado|carrera
high school .. vale|sirve|aca|aqui|valid
saque|termine|hice|tengo .. high school
estudie|estudio .. estados unidos|alla|afuera
ged
apostilla
apostillar
transcript|transcripts|diploma|degree|ged .. valid|recognized|here|count|validate
validate|recognize .. studies|degree|diploma|transcript|school
incorporacion de titulo
titulo extranjero|universitario
""",
    "return_to_school": """
bachillerato|septimo|octavo|sexto|primaria|tercer_ciclo|grado|kinder|parvularia|matricula|matricular|matriculo|instituto|directora|director_de_la_escuela|maestra
estudiar|estudios|estudie|clases|universidad
escuela|colegio|kindergarten|high_school|enroll
leer .. escribir|aprender|clases|no_se
inscribir .. hija|hijo|hijos .. escuela|colegio|kinder
seguir|terminar|continuar|acabar|volver|regresar|entrar|retomar .. estudiando|estudios|estudiar|escuela|bachillerato|noveno|grado|colegio|clases|universidad
quiero|puedo|quisiera|puede|gustaria|necesito estudiar
meter|inscribir|matricular|poner|matricula|entrar .. escuela|colegio|kinder|instituto
cupo .. escuela|colegio
escuela .. hijo|hija|hijos|nino|nina|ninos|nieto
hijo|hija|hijos|nino|nina|ninos .. escuela|estudie|estudiar|colegio|kinder
modalidades flexibles
noveno grado
noveno
a distancia
escuela|estudiar nocturna|noche|domingos|sabado|sabados|fines
prueba|examen de? suficiencia
beca|becas
alfabetizacion
aprender a leer
no se leer
back to school
school
finish|go back school|studying
enroll .. school|kid|son|daughter|child
scholarship
""",
    "vocational_training": """
ensenan|aprender|curso|cursos|taller
quiero|puedo|donde|gustaria aprender .. soldar|panaderia|oficio|aire|mecanica|electricidad|cocina|costura
donde|quien ensenan|ensena
learn .. electrical|trade|welding|plumbing|cooking|skill
curso|cursos|taller|talleres de|sobre|en *
curso|cursos|taller|talleres|capacitacion|capacitaciones|capacitarme|formacion
aprender .. oficio|computacion|cocina|mecanica|electricidad|soldadura|costura|cosmetologia|panaderia|barberia
incaf
insaforp
ciudad mujer curso
oficio
vocational training
training|course|courses|classes|workshop
learn a trade|skill
""",
    "job_search": """
plazas|vacantes|plaza|vacante|roofing|construccion|chambita|contratando|contratan|contraten|entrevista
donde hay|buscan trabajo|gente
trabajo
trabajar
trabajos
empleo|empleos
bolsa de empleo|trabajo
oportunidad|oportunidades|plaza|plazas|vacante|vacantes .. trabajo|laboral|laborales|empleo
call center
lunes de empleo
feria de empleo
colocar~ en un
curriculum
hoja de vida
desempleado|desempleada
sin trabajo|empleo
job|jobs|work|employment|hiring
looking for work
resume
""",
    "skills_certification": """
aprendi|aprendio|experiencia|oficio|trabaje|habilidades|se_trabajar|se_hacer .. papel|diploma|certificado|certifiquen|constancia|comprobar|compruebo|reconozcan|reconocer
constancia|certificado|diploma|comprobante|papel .. se_trabajar|habilidades|oficio|experiencia|aprendi
reconocer|reconozcan|comprobar|compruebo|demostrar .. experiencia|oficio|habilidades|laboral
examen del? oficio
certificar|certificarme|certificacion|certifican|certifiquen|acreditar|avalar .. oficio|experiencia|habilidades|soldador|electricista|albanil|trabajo|se|cocinero|aprendi?
certificar|certificarme|certificacion|certifican
no tengo|sin diploma|titulo|papel .. se|oficio|soldar|trabajo|experiencia
se .. no tengo diploma|titulo|certificado
diploma .. oficio|soldador|experiencia
validar|demostrar|comprobar .. experiencia|oficio|habilidades
certify .. skill~|trade|experience
certification
skills certificate
""",
    "entrepreneurship": """
tiendita|comedor_propio|gallinas|cerdos|pollos|granja|vender|venta|food_truck|iniciar|emprendo|herramientas_para_trabajar|puesto|negosio|cultivo|siembra|sembrar
poner|montar|abrir|empezar un|una .. panaderia|comedor|tiendita|negocio|barberia|taller|puesto|venta|tienda
dan|hay|prestan dinero|capital|pisto .. iniciar|empezar|negocio|poner
mama|esposa .. vende
open a food|store|restaurant|business
poner|abrir|montar|empezar|iniciar|emprender|hacer .. negocio|negocito|tienda|taller|pupuseria|empresa|venta|restaurante|barberia
negocio|negocios|negocito
emprendimiento|emprender|emprendedor|emprendedora|emprendedores
capital semilla
conamype
microempresa|empresa
credito|prestamo|financiamiento .. negocio|emprender|empresa|semilla
business
start a? my? business|company|shop
seed capital|money
entrepreneur~
small loan
""",
    "health": """
pasar|paso|pase|me_pasen|dan consulta
consulta|consultas|consultar_medico|pastillas|examenes|laboratorio|emergencias|embarazadas|parto|control_prenatal|muela|dolor|fiebre|receta|ortopeda|planificar|doctora
me|le duele .. muela|rodilla|espalda|estomago|cuerpo|cabeza|pierna
medico|medica|doctor|doctora|doctores
consulta|atencion|cita|control|chequeo medica|medico|general|prenatal|salud
clinica|hospital|unidad de salud
unidad de? salud
doctorsv
medicina|medicinas|medicamento|medicamentos|tratamiento|insulina
enfermo|enferma|enfermedad|enfermos
embarazada|embarazo
diabetes|presion|vih|cancer|dialisis|operada|operado|operacion|cirugia|rinones
vacuna|vacunas|vacunacion
dentista|lentes|ojos
isss|seguro social
health|medical|clinic|medicine|pregnant|hospital|sick|vaccine
alcoholicos|alcoholismo|adiccion|adicciones|drogas
""",
    "mental_health": """
terapias|decaido|decaida|animo|asusto|miedo|pesadillas|lloro|extrano|sin_ganas|nervioso|nerviosa|ansioso|ansiosa|traumad~|no_lo_soporto|desahogar~|encerrado|psicologos
extrano .. hijos|familia|alla
sin ganas de_nada
no quiere salir
psicologo|psicologa|psicologia|psicologica|psicologico|psiquiatra|terapia|terapeuta
salud mental
ayuda|atencion|apoyo emocional|psicologica|psicologico|psicosocial|psicosociales
depresion|deprimido|deprimida|ansiedad|angustia|triste|tristeza|estres|nervios|trauma|insomnio
no duermo|puedo dormir
no puedo dormir
me siento mal|triste|solo|sola|achicopalado|achicopalada|vacio|vacia|deprimid~
achicopalad~|achorcholad~
grupo|grupos de? apoyo
hablar|desahogarme con un psicologo
pesadillas
lloro|llorando
therapist|therapy|counseling|counselor|psychologist|depressed|depression|anxiety|sad
mental health
can not sleep
""",
    "legal_aid": """
legal|herencia|terreno|tierras|escrituras|permiso_para|salida_de_menor|patron_no_me|demandar|indemnizacion|liquidacion|despido|despidieron|reconocimiento_de_hijo|apellido|jueza|juzgado
consulta legal
cuota de? alimentos|alimenticia
permiso .. hijo .. salga|salir|pais|viajar
no_me pago|pagaron|quiere_pagar
abogado|abogada|abogados
asesoria|ayuda|asistencia|apoyo|consejo legal|juridica|juridico|legales
procuraduria|pgr
cuota|pension alimenticia
alimentos|manutencion .. hijos|papa|juicio
custodia|divorcio|divorciarme|demanda|demandar|juicio|tutela
problema|problemas legal|legales
poder|notario|escritura
lawyer|attorney|custody|divorce
legal help|aid|advice|problem|assistance
derechos humanos
pddh
""",
    "victim_protection": """
denunciar|denuncia|denuncio|estafa|estafaron|estafo|estafador|robaron|asaltaron|asalto|robo|testigo|testigos|desplazad~|desplazamiento|falso_abogado
proteccion .. testigo|testigos|victimas|dan
victima|victimas
proteccion .. victima|victimas|testigo|testigos|amenazas|amenaza
denunciar|denuncia|denuncio|poner .. extorsion|amenaza|amenazas|delito|robo|violencia|coyote
extorsion|extorsiones|extorsionan|amenaza|amenazas|amenazan
trata de personas
renta|pandilla|pandillas|maras|mareros|mara
victim|victims|threats|threatened|extortion
fiscalia
""",
    "child_protection": """
conapina|conna|isna|menor|menores|tutela|guarda
sobrino|sobrina|nieto|nieta|hermanito|hermanita .. solo|sola|menor|retornad~
nino|nina|ninos|adolescente .. retornad~|deportad~|proteccion|abandono|abandonad~
recoger|entregarme|entreguen|entregan .. menor|sobrino|nieto|nino|nina
child|children|minor .. alone|protection|custody|returned
proteccion .. ninez|nino|nina|ninos|menor|menores|infancia
conapina|conna|isna|junta de proteccion
nino|nina|ninos|menor|menores .. solo|sola|solos|no acompanado|no acompanados|maltrato|maltratan|abandonado|abandonados|protegido
derechos de? los? nino|ninos|ninez
maltrato infantil
menor|menores retornado|retornados|acompanados
child protection|abuse|welfare
unaccompanied minor|minors|children|child
""",
    "women_services": """
unidad_de_la_mujer|grupo_de_mujeres|madres_solteras|programas_para_la_mujer
mujer|mujeres|madres soltera|solteras|retornadas|migrantes|emprendedoras
para|de|solo_para mujeres|la_mujer
single mom|moms|mothers|mother
ciudad mujer
isdemu|unimujer
mujer|mujeres .. apoyo|ayuda|programa|servicio|servicios|violencia|derechos|atencion
ayuda|apoyo|atencion|programa|servicios|orientacion .. mujer|mujeres
violencia .. mujer|mujeres|domestica|intrafamiliar|genero
linea 126
madre|mama soltera
women services|center|help|program
help|services|support for women
woman|women
""",
    "disability": """
amputaron|amputada|amputado|protesis|muletas|autismo|sindrome_de_down|especial|especiales|discapacitados|fisioterapia|terapia_fisica|rehabilitacion|lenguaje_de_senas
terapia fisica
nino|hijo|hija especial
hijo|nino .. autismo|especial|down
discapacidad|discapacitado|discapacitada|discapacidades
silla de ruedas
protesis|muletas|baston|aparato ortopedico
ciego|ciega|sordo|sorda|invalido|invalida|amputad~
no puede|puedo caminar|ver|oir
perdi|perdio .. pierna|brazo|pie|mano|vista
certificado de discapacidad
conaipd
disability|disabled|wheelchair|blind|deaf|prosthesis
""",
    "housing": """
pasar|dormir|quedarme|quedarnos la_noche|donde|adonde|en_la_calle
donde|adonde pasar|dormir|quedarme|puedo_pasar|puedo_dormir|me_quedo .. noche?
echaron|corrieron|sacaron|desaloj~ .. casa
perdi mi|la casa
laminas|lamina|techo|reparar_casa|reparar_la_casa|casa_cayendo|material|cemento
casa .. cayendo|caida|dano|danada|perdi
casa_propia|lote|alquilar|renta_de_casa
vivienda|albergue|alojamiento|hospedaje|refugio|posada
donde|lugar|techo .. dormir|vivir|quedarme|quedarnos
no tengo casa|donde|techo
no tengo donde dormir|vivir|quedarme|quedarnos|ir
casa|lote|terreno .. comprar|credito|fondo|subsidio|ayuda|techo
fondo social|fonavipo
alquiler|alquilar|cuarto
en la calle
housing|shelter|homeless|rent
place to stay|sleep|live
""",
    "food_aid": """
canastas|frijoles|comemos|comen|pan|maiz|arroz
food bank
no tiene|tengo|tenemos .. comer|frijoles|comida|que_comer
solo una_vez .. comemos
comida|alimento|alimentos|alimentacion|viveres|canasta|paquete|despensa
no tengo que|nada comer|de|para
no he|hemos comido
hambre
comedor
ropa|kit|kits|higiene|panales|leche
food|hungry|groceries|clothes|diapers
nothing to eat
""",
    "transport_home": """
pasaje|pasajes|aventon|jalon
nos|me|lo|la|quien llevan|lleva|lleven|llevar a|hasta .. casa|pueblo|canton|departamento|san|la_union|morazan
no_tengo|no_ando|no_tiene|sin|necesito .. irme|irse|llegar|pasaje|para_el_bus|para_llegar
botado|varado|tirado en|san
llegar a .. dinero|no_ando|no_tengo|pasaje
como irme|llegar .. casa|pueblo
transporte|pasaje|bus|buses|taxi|aventon|ride
irme|llegar|viajar|volver|ir|llevar .. casa|pueblo|canton|departamento .. bus|pasaje|transporte|dinero
no tengo para el? pasaje|bus|ir
como llego a mi casa|pueblo
para el pasaje
llevar a? mi casa
terminal
transport|transportation|bus|ticket|ride
get home
how do i get home|to
""",
    "family_contact": """
cofamide
reunirme|reunificar|reunificacion|reencontrar~ .. hijos|familia|mama|papa
llamada|llamadas .. hacer|internacional|familia|gratis|dejan
como llamar|llamo|contacto|localizo|encuentro|me_comunico|aviso .. esposa|esposo|mama|papa|familia|hijos|hijo|hermana|hermano|casa?
no_se donde|nada .. vive|viven .. mama|papa|hermano|familia
numeros|telefonos|numero de mi familia|mama|esposa|hijos
anos .. sin_verla|sin_verlo|no_la_veo|no_lo_veo|no_los_veo|sin_saber
quitaron .. hijos .. estados|alla|deportaron
contactar|contacto|comunicarme|comunicar|llamar|hablar|encontrar|localizar|buscar .. familia|familiar|familiares|mama|papa|hermano|hermana|hijos|parientes
perdi|perder|perdimos .. contacto|comunicacion
reunificacion familiar
cruz roja
mensajes de cruz roja
familia .. contacto|comunicar~|llamar|alla
contact|call|find|reach .. family|relatives|mother|mom|dad|father|brother|sister
red cross
""",
    "repatriation_of_remains": """
feretro|difunto|difunta|repatriation|funeral|velar|sepultar|ataud
passed_away|passed|died in|away .. dallas|texas|houston|usa?
remains
acta de_defuncion .. alla|estados
repatriar|repatriacion|traer|trasladar|traigo|mandar|traslado .. cuerpo|restos|cadaver|muerto|cenizas|fallecido|difunto
murio|fallecio|mataron|muerto|murieron .. texas|houston|estados|mexico|alla|unidos|eeuu|angeles|desierto|camino|frontera|norte|york|maryland|virginia|california
murio|fallecio .. como traigo|traer|traen|traerlo|traerla|lo|la
cuerpo|restos|cenizas de|del
repatriacion|repatriar
funeraria|entierro|enterrar
died|passed .. bring|texas|states|mexico|usa|united
body|remains .. home|back|bring
bring|repatriate .. body|remains
""",
    "foreign_born_children": """
gringo|gringa|gringos|americano|americana|americanos|ciudadano_americano|ciudadana_americana|estadounidense|extranjera|extranjero
hijo|hija|nino|nina|nieto|nieta|bebe|hijos .. gringo|gringa|americano|americana|americanos|canada|extranjero
no_tiene|sin papeles salvadorenos|de_aqui
nacio|nacieron|nacido en|alla canada|eeuu|estados|mexico|usa?
registrar .. nacio|aqui|salvador|hijo|hija
us born
register .. us|american|born|daughter|son
hijo|hija|hijos|hijas|nino|nina|ninos|bebe .. nacio|nacieron|nacido|nacida|nacidos|nacidas .. alla|estados|unidos|usa|eeuu|la|houston|mexico|guatemala|afuera|extranjero|angeles|norte|california|texas|virginia|maryland|york
nacio|nacieron|nacido|nacida|nacidos .. estados|eeuu|extranjero|alla|angeles|houston|gringo|mexico
nacionalizar|nacionalidad|ciudadania|doble
pasaporte gringo|americano|estadounidense
hijo|hija|hijos|nino|nina|ninos gringo|gringa|gringos|americano|americana|americanos|ciudadano|ciudadana|estadounidense|estadounidenses|extranjero|extranjeros
solo .. ingles .. habla|hablan
solo habla|hablan|ingles ingles|habla
naturalizar|residencia .. hijo|hija|esposa|esposo
kid|kids|child|children|son|daughter .. born|citizen|citizens|american
born in el? la|states|usa|us|united|houston|texas|california
us|american citizen|citizens child|children|kid|kids
dual nationality|citizenship
""",
    "customs_household_goods": """
contenedor|compresor|sierra|shipping|importar|impuesto_por_un_carro|herramienta|aduana
carro .. traerlo|ano|impuesto|traer|mandar|meter
traerse|traer|mandar_a_traer|mandar .. todo|cosas|herramienta|herramientas|contenedor|carro|muebles|sierra|compresor
herramienta|herramientas .. quedo|alla|quedaron
household stuff|items
no_pago|pago aduana|impuesto|impuestos
menaje
menaje de casa
franquicia
carro|camion|carros|vehiculo|herramientas|muebles|cosas|pickup|pertenencias|equipaje|moto .. impuesto|impuestos|aduana|traer|importar|traigo|pasar|aranceles|alla
traer|importar|traigo|pasar|meter|mandar|ingresar .. carro|camion|carros|vehiculo|herramientas|herramienta|muebles|cosas|pickup|pertenencias|moto|refri|electrodomesticos
aduana|aduanas|aranceles
bring|import .. car|truck|tools|furniture|things|stuff|belongings|vehicle
customs|duty|taxes
household goods
""",
    "banking_remittances": """
banco|cuenta|cuenta_de_ahorro|ahorros|tarjeta|cheque|paycheck|remesa|giro|dinero_del_exterior|w2|taxes|sueldo
open .. account
recibir|recibo|sacar|traer|mandar dinero|plata|ahorros .. exterior|alla|estados?
remesa|remesas
banco|bancos|cuenta|cuentas .. abrir|banco|ahorro|ahorros|bancaria|bancario|corriente|alla|estados|cheque
abrir|abro .. cuenta
mandar|enviar|recibir|cobrar|sacar|retirar .. dinero|remesa|ahorros|giro
cheque|cheques
tarjeta de? debito|credito
western union
bitcoin|chivo wallet
401k
bank account|accounts
bank|remittance|remittances|remesas
money .. send|bank|transfer|account
social security .. money|benefits|retire~
jubilacion|afp|pension
""",
    "regular_migration": """
castigo|castigos|residencia|waiver|petition|arreglar .. anos|papeles|migratoria|migratorio|estados|esposa|ciudadan~?
anos de castigo|barra
pedir|peticion|arreglar|arregla|emigrar .. papeles|familiar|esposa|esposo|hijo|ciudadan~
programa .. canada|espana|italia|legal|temporada|fresa|h2|afuera
trabajar .. canada|espana|temporada|fresa|legal|italia|alemania
irse|irme|viajar .. legal|legalmente|con_visa|con_papeles
green card
residencia|reingreso|embajada|consulado_americano
visa|visas
visa de? trabajo
h2a|h2b|h_2a|h_2b
visa|visas|permiso|programa h2|h_2
h2 visa|visas
trabajo|trabajar temporal|temporales|afuera|extranjero|canada|espana|alemania|italia .. legal|visa?
programa|programas de? movilidad laboral
movilidad laboral
volver|regresar|irme|ir|viajar|entrar|emigrar|migrar|reingresar .. legal|legalmente|papeles|visa|permiso|derecha
puedo|cuando|como|puede volver|regresar|entrar .. estados|unidos|norte|usa|eeuu
el_perdon|perdon_migratorio|castigo|waiver|parole|residencia|green card
asociado consular
work visa|permit
go|come|return back .. legally|states|us|usa|united
legally
reentry
""",
    "asylum_info": """
asilo
refugio|refugiado|refugiada|refugiados|acnur|condicion
pedir|solicitar asilo|refugio|proteccion
miedo creible
proteccion internacional
asylum|refugee|refugees|unhcr
""",
    "irregular_migration_risks": """
regresar|regresarme|volver|volverme|irme|tirarme|pegar|arriba|intentar|cruzar|jalar .. para_arriba|pal_norte|al_norte|de_nuevo|otra_vez|otra_vuelta|para_el_norte|de_nuevo
estoy_pensando|pienso|quiero|voy_a irme|volver|regresar|regresarme .. norte|nuevo|otra|alla|arriba|vez?
irme|regresarme .. de_nuevo|otra_vez|arriba|norte|mojado
frontera .. ahorita|ahora|dura|esta|como
llevarme|llevan|cruzarme .. mil|dolares|por
si_me agarran|detienen .. otra_vez|de_nuevo
bestia|caravana|desierto|muro|cruzar
viaje irregular|peligroso
go_back again|north
cuanto_cobra un|el coyote
coyote .. irme|cobra|cuanto|confiar|seguro|contratar|volver|llevar|buscar|conocen
irme|volver|regresar|cruzar|viajar|ir|vuelvo|intentar|pegar~ .. coyote|mojado|mojada|otra vez|norte|frontera|bestia|monte|desierto|rio
cruzar .. frontera|rio|mexico|desierto
me voy|quiero|pienso|voy irme|ir|volver|otra de? nuevo|mojado|vez
de mojado|mojada|indocumentado
riesgos|peligros|riesgo|peligro .. camino|viaje|frontera|migrar|migracion|irregular|irme|irse
migracion irregular
coyote|coyotes|pollero|smuggler
cross .. border|again|illegally
smuggler|smugglers|coyotes
""",
    "reception_center": """
recoger|recojo|esperar|espero|espera|traen|dejan|bajan|llega|reclamar|reclamo .. deportad~|aeropuerto|avion|chacra|retornad~|familiar
maleta|maletas|equipaje|cosas|pertenencias .. avion|aeropuerto|deportaron|vuelo|chacra|perdio|reclamo
vienen|viene|dejan por_tierra|en_bus .. donde|mexico?
avion de|con deportados|hoy|retornados
bus de retornados|deportados|los
deportados .. llegan|llega|hora|dia|bajan|vuelo
la chacra
gami
centro de recepcion|atencion
aeropuerto .. llega|llegan|recibir|recoger|deportados|vuelo|esperar
cuando|hora|donde .. llega|llegan|avion|vuelo|bus|buses|aterriza .. deportados|deportad~|hijo|hermano|esposo|familiar|mi?
avion|vuelo|vuelos .. deportados|deportado|hermano|hijo|esposo|primo|llega|llegan|deportacion
esperar|recoger|recibir .. deportad~|aeropuerto|avion|chacra
recepcion de? retornados|deportados|migrantes
reception center
flight|plane .. deported|deportation|arrive|arrives|land
pick up .. airport|brother|son|deported
""",
    "lgbt_support": """
diversidad|nombre_social|identidad_de_genero|orientacion_sexual
grupo de diversidad
gay|lesbiana|trans|transgenero|bisexual|lgbt|lgbti|lgbtq|lgbtiq|homosexual|queer|travesti|transexual
diversidad sexual
orientacion sexual
por ser gay|trans|lesbiana|homosexual|diferente
comansi|comcavis
""",
    "debts": """
empene|empenamos|hipoteque|hipotecamos|hipoteca|intereses|interes|financiera|prestamista|prestado|fiador|embargo|mora|usura|garrotero
preste|prestamos|prestaron|preste .. mil|dolares|dinero|viaje
debo|debemos|debe .. viaje|mil|dolares|dinero|banco|coyote
lo_que debo|debemos
debt|owe|loan|lender
deuda|deudas|endeudado|endeudada|debo|debemos
debo|deuda .. coyote|banco|cooperativa|prestamista|dinero|prestamo
pagar|paga|pago .. deuda|prestamo|coyote|cooperativa|prestamista
prestamo|prestamos|prestamista|hipoteca|mora|embargo|embargar
me estan|esta cobrando
owe|debt|debts|loan|loans
""",
    "tattoos_removal": """
tatuaje|tatuajes|tatuado|tatuada|tatuados|tatoo|tattoo|tattoos|tatoos|tinta
quitar|borrar|borrarme|quitarme|remover|eliminar .. tatuaje|tatuajes
remove|removal .. tattoo|tattoos
manchas
""",
}

# A topic higher here wins over one lower when both are named.
ORDER = (
    "repatriation_of_remains",
    "foreign_born_children",
    "customs_household_goods",
    "tattoos_removal",
    "lgbt_support",
    "disability",
    "asylum_info",
    "reception_center",
    "criminal_record",
    "birth_certificate",
    "education_validation",
    "skills_certification",
    "passport",
    "identity_document",
    "mental_health",
    "victim_protection",
    "child_protection",
    "regular_migration",
    "irregular_migration_risks",
    "debts",
    "entrepreneurship",
    "vocational_training",
    "return_to_school",
    "banking_remittances",
    "housing",
    "food_aid",
    "legal_aid",
    "women_services",
    "transport_home",
    "family_contact",
    "job_search",
    "health",
    "orientation",
)
