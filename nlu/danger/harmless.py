"""What only sounds like danger: ways of speaking, things, papers, insects, offices."""

# ruff: noqa: E501 - a phrase is one line

_THING = (
    "calor|frio|fila|cola|espera|tramite|tramites|papeleo|trabajo|trabajos|hambre|sueño|sed|dolor_de"
    "|cansancio|pies|espalda|rodilla|rodillas|zapatos|curiosidad|duda|risa|trafico|burocracia"
    "|examen|nostalgia|nervios|ansias|aburrimiento|tristeza_de|goma|cruda|gripe|tos|alergia|sol"
    "|precio|precios|impuestos|intereses|cuota|cuotas|banco|recibo|luz|deudas|alquiler|gasolina"
    "|zancudos|mosquitos|humedad|distancia|soledad|intriga|verguenza|pena|papeles|ganas|picante"
    "|comida|chile|turno|turnos|horario|jornada|internet|sistema|pagina|bulla|ruido|musica|tarea"
    "|clases|matematicas|cancion|pelicula|novela|partido|entrenador|equipo|selecta|emocion"
)
_EAGER = (
    "hambre|risa|sueño|calor|frio|pena|verguenza|ganas|amor|sed|cansancio|aburrimiento|susto"
    "|envidia|curiosidad|felicidad|alegria|nervios|goma|emocion|ansias|antojo|impaciencia|tristeza_por_verlos"
)

HARMLESS = f"""
perdi|perdimos|perdio|perder el? contacto|comunicacion con .. familia|familiares|papas
lost contact|touch with my family|relatives
<one> ataco|atacan|ataca la|el|una|un risa|tos|covid|hambre|sueno|gripe
no llego mi|el|la|a dui|pasaporte|cita|mensaje|recordatorio|paquete|tiempo
no contesta|contestan|llama|llaman .. oficina|alcaldia|consulado|licenciada|telefono|numero
no <one> puedo|dejan|deja ir|salir|volver|regresar manana|hoy|lunes|martes|miercoles|jueves|viernes|cita|a|temprano
no puedo|podemos ir|salir|llegar manana|hoy|lunes|martes|a|ese|el
me mato trabaj~|estudi~|de|por
left my|the .. papers|documents|passport|phone|things|dui .. behind
preguntar|preguntando por mi cita|tramite|dui|pasaporte|caso|expediente|partida|solicitud
tomo|tome|tomar|tomarme las|la|una|unas|mi|mis pastillas|pastilla de|para presion|la|el|azucar|dolor
tomar|tomarme las|la|mi|mis|una foto|fotos|medidas
vienen|van por mi cuenta|lado
van por mi .. casa|colonia
muero|muriendo|muere|morir|morirme|muerto|muerta|mori|moria|morimos|muertos de|del la? hambre|risa|sueno|calor|frio|pena|verguenza|ganas|amor|sed|cansancio|aburrimiento|susto|envidia|curiosidad|felicidad|alegria|nervios|goma
muero|muriendo por ver|verlos|verte|verla|comer|una|un|llegar|regresar|conocer|unas|abrazar~
mata|matan|mato|matando|matar|morir .. de? la|el|esta|este risa|calor|curiosidad|espera|sueno|tramite|frio|hambre|aburrimiento|goma|cabeza|rodilla|espalda
mata|matan|mato|mate|matar|matarme|matarse|matando trabajando|estudiando|ese|por|limpiando|caminando trabajar|estudiar|examen?
mi mama|papa|jefe|esposa|mujer|esposo|marido|suegra me|nos va|mata a|si|cuando? matar|mata|llego|no|se|si .. tarde|llego|no|se|cuando|entera|dui|sabe?
tramite|tramites|fila|cola|papeleo|calor|trabajo|examen|jefe|trafico|espera|burocracia .. mata|matar|matando|matan
le|les|nos|cuando toca|toco a|al
no <one> deja|dejan|dejo|dejaron ir|irme a|temprano|antes|al
no <one> deja|dejan|dejo salir temprano|antes|para
no <one> deja|dejan|dejo salir del trabajo
sangre y|u
<one> pega|pego|pegan la|el|mucho humedad|frio|calor|sol
bateria|telefono|celular|compu|carro|senal .. muriendo|murio|muere
matan|mata los|las|el|la|estos|este|esta pies|zapatos|espalda|tramites|tramite|rodilla|calor|fila|curiosidad|duda
contacto .. licenciada|oficina|abogado|doctor
matar|mato|matando|matamos el|un|las tiempo|rato|hambre|horas|ganas
es|como|parece|fue|era un|el infierno
trague la tierra
<one> murio|muere|mori la|el telefono|celular|bateria|carro|compu|cel
viola~|violo|violaron|violan mis|los|sus|nuestros|la|el|un|las derechos|ley|reglamento|leyes|toque|acuerdo|probatoria|norma|normas|privacidad
<one> violaron|violan|violo mis|los|nuestros derechos
violacion de|a derechos|los|la|transito|ley|leyes|privacidad|migracion
pega|pego|pegar|pegue|pegan el|la|las|un|una|los sol|foto|fotos|gana|ganas|calcomania|grito|carteles|papel|calor|frio
<one> pega|pego|pegan el|la|un|una|mucho|bien sol|gana|gana|calor|frio|gripe|hambre|sueno|suerte|vuelta
<one> pego|golpeo|golpee|pegue|pega|golpie en|con|contra|el|la|un|una .. puerta|pie|dedo|mano|rodilla|mesa|pared|silla|cabeza|gripe|gripa|covid|nostalgia|hambre|brazo
golpe de suerte|estado
ataque de risa|nervios|tos
<one> asalto|asaltan|asaltaron la|las|una duda|dudas
infarto|ataque del|de susto|risa|la
dolor|dolores de cabeza|estomago|muela|espalda .. tramite|papeleo|burocracia?
secuestr~ mi|la|de cuenta|telefono|datos|carbono
<one> secuestraron|hackearon la|mi cuenta|facebook|whatsapp
amenaza|amenaza|amenazando de|con|por? lluvia|llover|tormenta|huracan|inundacion
amenaza|amenazo|amenazan con despedirme|correrme|multarme|multa|cerrar
no aparece|aparezco|aparecen|encuentro .. cita|sistema|nombre|dui|lista|pagina|registro|partida|correo|opcion|boton|menu|direccion|oficina|internet
desaparecio|desaparecieron|perdio|perdi|perdieron|perdido .. mi|el|la|los|las|mis|un|una .. maleta|dinero|dui|documento|documentos|pasaporte|cita|mensaje|celular|telefono|maletas|partida|papeles|cartera|boton|menu|titulo|numero|licencia
no ha|han llegado|aparecido|contestado|llamado .. mi|la|el|los|de|ustedes|nadie .. dui|pasaporte|partida|licenciada|oficina|documento|documentos|correo|carta|papeles|cita|respuesta|mensaje|ustedes|consulado|alcaldia|abogado
no se|sabemos nada|saber de|sobre .. eso|esto|computacion|ingles|tramites|leyes|visas|politica|internet|como
no tengo|hay|tenemos noticias|informacion|razon .. cita|caso|tramite|dui|solicitud|expediente|oficina
ultima vez que .. hable|vi|vine con|a|la|el ustedes|licenciada|oficina|usted
dejo|dejaron de contestar ustedes|oficina
donar|tipo|examen|examenes|prueba|analisis|donacion|banco de sangre
sangre por
no responde|contesta|responden|contestan .. la|el|nadie|bot|oficina|telefono|sistema|whatsapp|pagina|chat|licenciada|numero|numeros|consulado
numero|numeros|telefono|telefonos|sala|contacto|salida de emergencia|emergencias
obligaron|obligo|obligan a firmar|regresar|irme|pagar|usar|esperar|vacunar~ .. fila|cola|deportacion?
migra|migracion|migra|aduana|policia|cbp|frontera .. quito|quitaron|tiene|tienen|agarro|retuvo .. papeles|pasaporte|documentos|dui|identificacion
<one> quito|quitaron|tiene|tienen|agarro .. papeles|pasaporte|documentos|dui|identificacion .. migra|migracion|migra|aduana|policia|frontera|cbp|centro|deportaron|consulado|alcaldia|duicentro
migra|cbp|immigration|border took|has|kept my papers|passport|documents|id
took my papers|passport|documents|id .. migra|cbp|border|immigration|detention|airport|deported
tengo <age> anos de|en|viviendo|trabajando|fuera|sin|que|aqui|alla|casada|casado|y medio|esperando
tengo <age> anos .. de|en vivir|experiencia|casado|casada|trabajar|estados|fuera|no
hace <age> anos
tenia <age> anos
<age> years of|in|working|experience|living|away
i am <age> years|minutes|days|weeks|months away|late|from|in
dying|die to|of|for know|see|hear|laughter|hunger|boredom|meet|eat|heat
killing me .. heat|feet|suspense|softly|traffic?
is|are|was killing me
back|feet|head|traffic|heat|suspense|paperwork is|are killing me
kill time|two|some
to die for
dead tired|battery|phone
my phone|battery|car is|died|dead dying?
what am i missing
missing a|an|my|some|the|from document|paper|page|appointment|form|documents|papers|bus|list|field
i am|was missing my|a|some|the|one|only documents|papers|passport|form|bus|appointment|dui
my documents|passport|appointment|papers|luggage|bag|dui|id|file is|are|went missing|gone
miss|missing my family|mom|kids|home|country|flight
beat traffic|the
heart attack of
stroke of
beat~ the|a road|lottery|jackpot
suicid~ .. prevencion|charla|taller|linea
prevencion .. suicid~
linea .. suicid~
se mata|mato trabajando|estudiando|por
<kin> murio|fallecio
sola|solo en|con casa|mi|el|su .. cuida|abuela|papa|mama|tarea
mi hijo|hija .. hace .. tarea|todo sol~
<child> .. estudia|come|juega|camina|lee|escribe|bana|aprendio|viste sol~
<child> .. viene|llega|viaja|va sol~ .. escuela|kinder|colegio
vivo|vive|vivimos|soy|estoy|me siento sol~
madre|padre|papa|mama soltera|soltero
puede|puedo|pueden ir|venir|entrar|sacar|hacer .. sol~
tuvo|tuve|iba a dar a? luz hace
infarto cultural
emergencia|urgencia de papeles|tramites
que hago|hacer|hace|pasa si
apuntando|apuntar|apunta|apunto|apuntan .. cita|nombre|numero|direccion|datos|lista|papel|libreta
<one> esta|estan siguiendo en|el|mi facebook|instagram|caso|proceso|tramite
<one> estan|esta llamando|buscando trabajo|de
<one> anda|ando|andan|esta|estan buscando trabajo|empleo|casa|documentos|mi|una|un|el|la
corre peligro mi|la|el cita|trabajo|empleo
rescate de|animal|financiero
machete|corvo para|nuevo
con un|una arma blanca de
con .. cuchillo .. cocina|cocino|cortar|cocinero|carnicer~|restaurante
trabaj~ .. cuchillo|machete|cuchillos
<one>? <matar>|matando .. el|la|los|las|este|esta|estos|estas|tanto|tanta|ese|esa {_THING}
el|la|los|las|este|esta|estos|estas|tanto|tanta|ese|esa|mucho|mucha|con? {_THING} .. <one>? .. <matar>|matando|<matar-r>|ahorca|ahorcad~|ahorcando|<ahorcar>
{_THING} .. <one> <is> matando
{_THING} .. <one> <matar>|<ahorcar>|ahorcan
muero|muriendo|muere|morir|morirme|muerto|muerta|mori|moria|morimos|muertos|muertas|matando|mata|matan|moriamos|mueren|muera .. de|del la|el|pura|tanta|tanto? {_EAGER}
casi|por_poco|ya_mero <one>? muero|mori|matan|mata .. de|del|cuando .. susto|fila|precio|vi|risa|picante|emocion|miedo_cuando
pupusa|chile|picante|comida|sopa|tamal .. casi|me mata|muero
mori|muero|muriendo .. de|por|con|cuando .. {_EAGER}|ver|verla|comer|vergüenza
<want> morir~ .. de|del la|pura|tanta? {_EAGER}
<want> morir~ .. verguenza|equivoque|jaja~|fecha|oso
para morirse|morir .. de? .. risa|$|verguenza
es para morirse
que me muero .. de|por .. sueño|hambre|ganas|cansancio|risa|frio|calor
estoy|ando|vengo|quede|ando|quedamos|llegue|llego|termine|dormi|amaneci|salgo|venimos .. muerto|muerta|muertos|muertas .. de|del|despues|$|con|por|como|cansad~
como|caigo|duermo muerto|muerta
sopa|esta|estuvo|estaba|susto|calor|baile|fiesta de muerte
infarto|infartos .. precio|fila|vi|jaja~|selecta|partido|final|emocion|gol|susto
<one> .. dio|da|va_a_dar|dar un? infarto .. cuando|precio|vi|por|jaja~|con|de
de infarto
mi|mis|la|el .. mama|papa|jefe|esposa|mujer|esposo|marido|suegra|jefa|madre|abuela|señora|patrona|novia|vieja <one> <go>|<matar>|quiere a? .. matar|mata|$|si|cuando .. tarde|llego_tarde|entera|dui|jaja~|temprano|perdi|olvid~|tareas|gast~|dinero|comida
mi|la|el .. mama|papa|jefe|esposa|mujer|suegra|jefa|abuela|novia <one> mata|mataria
matar|mata .. si .. llego_tarde|no_llego|falto|no_voy|olvid~|pierdo|llego_temprano|no_saco|repruebo|dejo_el_grado
mato|mataria|matamos|mataba|mate por un|una|unas|unos|esas|ese|la|el
mato|mate|matar|matamos|matando|mata|<matar-r> .. cucarachas|ratas|hormigas|zancudos|moscas|pollos|pollo|gallina|gallinas|cerdo|cerdos|chancho|cuche|vaca|vacas|res|reses|ganado|animales|culebra|plaga|plagas|maleza|monte|bichos|insectos|piojos|tunco|pavo|conejo|garrapatas|comejen
mataron|mato|atropellaron|atropello|murio|envenenaron .. a? .. mi|un|el|la|mis|los .. perro|perra|gato|gallina|gallinas|vaca|caballo|perrito|perrita|gata|gatito|chucho|chucha|animal|animales|mascota|loro|cuche
mi|la|el .. perro|perra|gato|gata|perrito|perrita|gatito|mascota|chucho|chucha|loro|vaca|caballo|gallina .. mataron|mato|atropell~|desaparec~|perdi~|envenen~|murio|mord~|robaron|no_aparece
mordio|ataco un|el|mi perro|gato|chucho .. hace|vacuna|rabia|el_otro
vacuna .. rabia
picaron|pico|pican|picando .. bichos|zancudos|mosquitos|hormigas|pulgas|insectos|bicho|chinches|zancudo|mosquito|abejas|moscos
bicho|bichos|zancudo|mosquito|araña .. <one>? pico|picaron|pica|pican|come|comieron|comio
el bicho ese .. pico
se .. perdi~ .. mi|el|la .. perro|gato|perra|perrita|loro
batalla|guerra|pelea|golpe .. papeleo|tramite|calor|suerte|estado
partio|partiendo|parti el|la lomo|alma|corazon|risa
rompi|rompio|rompiendo la|el cabeza .. pensando|con|para|buscando|llenar
ahogo|ahogado|ahogada|ahogados|ahogando|ahogar .. en|con|de .. vaso|deudas|papeles|tramites|trabajo|calor|risa|pena|pagos|gastos
ahorcad~|ahorcando|ahorca|ahorcan .. deudas|intereses|banco|pago|pagos|recibos|renta|prestamos|economic~|luz|cuotas|impuestos
tienen|tiene .. secuestrad~|amarrad~|encerrad~|esclavizad~ .. trabajo|oficina|turno|casa_por|tarea|pandemia|covid|cuarentena|jaja~
encerrad~ .. pandemia|covid|cuarentena|porque_no_tengo|sin_dinero|aburrid~|por_la_lluvia|viendo|estudiando|trabajando_en_casa|todo_el_dia_sin
vivo|estoy|paso encerrad~ .. porque|por|sin|desde .. no_tengo|dinero|pisto|trabajo|aburrid~|lluvia
<one> robaron|robo|robas el corazon|partido
trabaj~ .. como esclav~|burro|mula|bestia|loco .. pero|y|todo|$
trabajo|trabaje|trabaja|trabajaba como esclav~
<pegar>|pegue|pegarle|pegar .. numero|loteria|angulo|balon|pelota|gordo|zurda|cabeza_de_gol|clavo|pique|mentira|carrera|vuelta|estiron|brinco|grito|telefonazo|timbrazo
<one> .. <pegar>|pegaron|pego .. gripe|covid|nostalgia|tristeza|gripa|sueño|hambre|dengue|chikungunya|virus|calentura|aire|fuerte_el|duro_la|economia|desempleo|crisis|inflacion|precio|acento|cancion
<one> <golpear> .. economi~|desempleo|crisis|pandemia|huracan|tormenta|vida_pero
di|dio|dieron|dimos un golpe|choque .. al|a|la carro|puerta|mesa|mano
<correr>|corriendo como loco|loca
tiran|tira duro
revento la risa
<robar>|robaron .. y_huyeron_con
tiene|tengo|con|de|una|el .. arma_de_reglamento|permiso_de_arma|licencia_de_arma
manejo|uso|portacion|licencia|manejar|usar|portar .. de? .. arma|armas|cuchillo|machete|pistola
seguridad|vigilante|guardia|agente|custodio|policia .. manejo|arma|armas|experiencia
venta|vendo|compro|fabrico|afilo|vende|afilar .. machete|machetes|cuchillo|cuchillos|veneno|armas|corvos|pastillas
veneno|trampas para .. ratas|cucarachas|hormigas|zompopos
se|es .. carnicer~ .. cuchillo|cuchillos
<mine> .. suegra|vecina|jefe|jefa es un|una veneno|vibora|culebra|bruja|diablo
matadero|rastro|carniceria|granja|polleria
<small>|hijos|hijo|hija .. sol~ .. con .. <mine>|su|la|el .. mama|abuela|abuelos|papa|tia|hermana|hermano|familia|esposa|esposo|suegra|cuñada|vecina
<small>|hijo|hija|hijos .. no <is>|<been>|esta sol~
no <is> sol~ .. <is> con
dejo|dejar|deje|dejamos|dejando a .. la|el|los|las|mi|mis .. <child> .. con|en .. mi|su|la|el|una .. mama|abuela|tia|escuela|suegra|hermana|vecina|kinder|guarderia|señora|cuñada|colegio|papa
perro|trafico|sistema|internet|aire|carro|motor|telefono|computadora .. no respira|responde|reacciona|despierta
no respond~|contest~ .. mi_correo|mis_correos|mi_solicitud|la_llamada|mis_mensajes_ustedes
perdi|perdimos|perdio|extravie|extravio|robaron|quemaron|mojaron|quede_sin|olvide|deje|encuentro|encontrar|aparece|aparecen .. papeles|dui|documentos|pasaporte|cartera|partida|acta|titulo|licencia|bolson|maleta|mochila|celular|telefono|dinero|llaves|tarjeta|carnet|green_card|equipaje|certificado|constancia|diploma|acta_de|notas|tarjeta_de|numero|chip
papeles|dui|documentos|pasaporte|cartera|partida|acta|titulo|licencia|maleta|mochila|celular|telefono|dinero|llaves|tarjeta|certificado|equipaje .. perdid~|desaparecid~|extraviad~|robad~|quemad~|desaparecio|perdio|perdieron|no_aparece|no_aparecen|desaparecieron
se quemaron|quemo .. papeles|documentos|dui|partida|arroz|comida|foco|telefono|bombillo|frijoles
<one> quitaron|quito .. el|la|mi|todo|mis|los .. dui|celular|licencia|telefono|dinero|visa|green_card|pasaporte .. aduana|frontera|migra|migracion|aeropuerto|policia|migra|agentes|deten~|cuando_me_deport~|en_el_centro|alla|en_mexico_la
aduana|migra|migracion|policia|migra|aeropuerto|banco|centro_de_detencion|consulado .. quito|quitaron|quedo|quedaron|tiene|tienen|retuvo|decomiso|agarro .. pasaporte|papeles|documentos|dui|dinero|celular|telefono|cosas|pertenencias|licencia|visa|carro
migracion|migra|migra se quedo|quedaron .. con
no .. se .. nada de mi|la .. maleta|equipaje|dinero|cita|caso|tramite|solicitud|carro|paquete|encomienda|pension|beca
no <have>? .. llamado|llamaron|llaman|avisado|contestado|respondido .. para|por|del|de_la|sobre .. entrevista|cita|trabajo|banco|oficina|consulado|resultado|beca|prestamo|casa
no <have>? .. contest~|llama|llego|llama|respond~ .. licenciada|encargada|encargado|consulado|abogado|oficina|alcaldia|banco|maestra|doctor|secretaria|licenciado|ingeniero|trabajador~|patron_de_alla|empresa|universidad
consulado|licenciada|abogado|abogada|oficina|alcaldia|encargada|encargado|banco|doctor|licenciado|empresa|bot|numero|linea|registro .. no|nunca .. contest~|respond~|llam~|llego|aparece
no llego .. ayer|hoy|licenciada|encargada|paquete|remesa|dinero|encomienda|correo|bus
no <one> dejaron|dejan|deja|dejo .. entrar|salir_del_pais|pasar|subir|sacar_la|sacar_cita|hacer_cita|hablar_con_la_licenciada|terminar|comprar|ver_a_mi_hijo_al|viajar
no <one> <let> dormir|descansar|trabajar_tranquil~|oir
no puedo|podemos|puede .. ir|salir|llegar|venir|viajar .. hoy|mañana|<weekday>|temprano|tan|del_trabajo|a_las|ese|esta|la_otra|porque_trabajo|por_el_trabajo|por_trabajo|de_viaje|sin_permiso|hasta_las|por_lluvia|por_mi_trabajo
obligaron|obligo|obligan|obligad~ .. a? .. firmar|vacunar~|usar|pagar_el|pagar_la|pagar_multa|llenar|hacer_fila|esperar|salida_voluntaria|regresar|deport~|hacer_cola|asistir|estudiar|ir_a_la_escuela|comer_verdura~|bañar~
no <one> pag~|pago|pagaron|deben .. ultimo|cheque|salario|liquidacion|overtime|quincena|aguinaldo|semana|horas_extra|finiquito|incapacidad .. alla|usa|estados|angeles
deben .. salario|sueldo|cheque|dinero .. angeles|houston|alla|estados|usa|virginia
no .. dio|dieron|dan|da .. constancia|permiso|vacaciones|aguinaldo|carta .. trabajo|de
deben|debo|debemos .. banco|tarjeta|cooperativa|financiera|tienda|caja_de_credito|impuestos|meses_de|luz|agua|telefono|colegio
picadura|piquete
menor que|de_mis|de_los|de_todos
el|la menor de .. mis|los|las|todos|nosotros|la
hijo|hija|hermano|hermana|niño|sobrino menor
mi|mis|el|los|para .. menor|menores .. hijo|va|estudia|pasaporte|permiso
hijo|hija|nieto|sobrino .. es|son menor|menores de edad
fui|vine|llegue|sali|emigre|migre|llevaron|trajeron|cruce .. a los|las|cuando|de|desde .. <age>
cuando .. tenia|cumpli|era .. <age>
a los <age> años
cumpli 18
hija|hijo|niña|niño|sobrina|nieta .. cumple|cumplio|va_a_cumplir|tiene <age> años? .. fiesta|quince|escuela|estudi~|pasaporte|dui|cita|inscrib~
tengo <age> .. hijos|nietos|hermanos|dias|meses|semanas|minutos|horas|libras|manzanas|empleados|materias|vacas|gallinas|primos|sobrinos|tios|casas|trabajos|cuadras|puntos|años_de|mil|dolares|pesos
tengo|traigo|llevo <age> y .. medio
tengo <age> años|meses|dias|semanas .. de .. haber|estar|vivir|trabajar|experiencia|casad~|residir|andar|ser|manejar|haber
llevo|hace|fueron|son|por|durante <age> años
<age> años .. de|en|viviendo|trabajando|fuera|sin|que|aqui|alla|casad~|esperando .. experiencia|estados|angeles|houston|vivir|casad~|deport~|trabaj~|usa|cocina
me llamo|apellido|nombre|llama|apellida|señora|doña|don|licenciada|soy .. guerra|matamoros|muerte|cuchilla|bravo|dolores|socorro|soledad|violeta|angustias|remedios|martir~|sangrado|machado|matarrita|calderon
socorro|dolores|soledad|consuelo|auxilio .. martinez|lopez|hernandez|garcia|rodriguez|perez|gonzalez|ramirez|flores|rivas|ramos|cruz|guzman|mejia|de|portillo|alvarado|maria|aguilar|reyes
maria|doña|niña|señora|licenciada|ana|rosa|marta socorro|auxilio|dolores|auxiliadora
vivo|colonia|canton|caserio|pasaje|barrio|calle|cerca|negocio|tienda|lotificacion|hacienda|por .. violeta|matapalo|matamoros|cementerio|sangrado|pedrera|machetazo|funeraria|palo|desierto|morgue
se llama .. socorro|dolores|soledad|machetazo|auxilio
primeros auxilios
auxiliar de|en|contable|enfermeria
auxilio judicial|postumo
auxiliar|auxiliares
morir|muerto|muerta|murio|fallecio .. fiado
examen|control|prueba|cita|ultrasonido|vitaminas|consulta|constancia .. embaraz~|presion|azucar|corazon
embaraz~ .. control|examen|cita|vitaminas|consulta|inscribir
quebro|quebre|fracturo .. hace .. mes|meses|año|años .. terapia|cita|yeso|fisio~
no <one> duele|dolio
no hay|tengo|es ninguna|una|ni emergencia|peligro|violencia
<one> .. corto|corte|corta|cortarme|cortar el|mi pelo|cabello|llamada|luz|agua|señal|internet|servicio|uñas
se corto|corta|va la|el .. llamada|luz|agua|señal|internet|mensaje|servicio|energia|audio
corto|cortaron .. el|la luz|agua|servicio
tiro|tiraron|disparo|disparos .. arco|libre|penal|esquina|gol|precios|foto|camara
disparo|dispararon|disparan|disparado .. precio|precios|costo|dolar|gasolina
<person> .. mata|matan|mato|mataba .. trabajando|estudiando|de_risa|por_su|por_nosotros|por_ayudar
plantad~ .. dejaron|dejo|cita
dejaron|dejo .. plantad~|esperando|vestid~|con_la
se murio|muere|murio|muriendo|cayo .. la|el|mi .. señal|telefono|celular|internet|bateria|compu|carro|cel|sistema|planta|matas|arbol
murio|muerto mi|el telefono|celular|cel|carro
<one> dejo|dejaron .. bus|avion|vuelo|microbus|tren
estorbo|estorba|estorban .. carro|ventas|paso|calle
carga|carga_academica .. trabajo|foto|pagina|telefono|academica|camion
se acabo|acaba|termina|termino .. el|la|mi .. plazo|tramite|saldo|dia|clase|curso|trabajo|contrato|internet|permiso|tiempo
fin de semana|mes|año
le|les doy|dio|di|dieron .. fin_de
seguir .. no quiero .. tramite|cita|proceso|curso|solicitud|con_esto_del
ya? no quiero .. seguir|estar .. con|en|esperando .. tramite|cita|grupo|lista|curso|proceso|programa|clases|trabajo|solicitud|fila
no quiero .. vivir .. con|en|alla|aqui|solo_con|cerca|lejos|de_arrimad~|alquilando
no quiero|queria vivir en|con|alla
no quiero|quiere despertar .. a|al|sospechas|dudas|los|las|niños
<one> voy|quiero .. irme|ir .. de|para|a|con .. aqui_del_pais|pais|siempre_para|estados|norte|usa|mexico|canada|españa|trabajar|casa
desaparecer .. deudas|manchas|tatuajes|tatuaje|ronchas|acne|cicatriz|estrias
terminar .. con todo .. tramite|papeleo|estudios|bachillerato|hoy_mismo_los
acabar|terminar .. con .. tramite|papeleo|mis_estudios|noveno|bachillerato|mi_novi~|esta_fila
todo .. se? acaba|termina .. en_la_vida|pronto|bien
para que .. sirve|sigo .. esperando|intentando|la_solvencia|el_carnet|el_dui|viniendo|haciendo_fila
a|para que .. vivo|me_quedo .. cerca|lejos|esperando|sola_en_la_oficina
cierro|cerrar|cerre los ojos .. y_me_acuerdo|cuando|foto|imagino
perdon~ .. molest~|tarde|hora|moleste|molestia|equivo~
adios|bye|despid~ .. gracias|bendiciones|buenas|tarde
pastillas|medicina|medicinas|medicamento .. <tomar>|tomo|tomar .. todas las|los|cada noches|mañanas|dias|dia|8|doce|12
tomo|tomar|toma .. pastillas|medicina .. todas las|los noches|mañanas|dias
pastillas|medicina para la|el|los .. presion|azucar|colesterol|nervios|gripe|dolor .. donde|dan|hay|gratis|regalan|quiero|necesito|farmacia|unidad
dolor|duele|duelen .. cabeza|espalda|pies|muela|estomago|rodilla|cintura
sangre|prueba .. tipo|examen|donar|donador|presion_de
perdi|perdido .. ganas .. de .. comer|estudiar|ingles|cita|pelear|ir
sin ganas de .. estudiar|comer|trabajar|cocinar|salir
no tengo|tiene ganas de .. estudiar|comer|trabajar|salir|ir|cocinar|hablar|nada_hoy
no tiene sentido .. el|la|ese|este|que|hacer|esto_del|tramite
no .. tiene|veo|encuentro|hallo .. sentido .. tramite|formulario|mensaje|pregunta|gastar|viajar|pagar
sin mi .. dui|pasaporte|celular|telefono|esposa_no|cita
mejor .. sin .. papeleo|tramite
renta .. carro|local|casa|cuarto|apartamento|hacienda|declaracion|impuesto
<number> horas|dias .. para .. llevar|entregar|presentar|sacar|recoger|apelar|renovar|cancelar
<one> dieron|dio .. hasta|cita|plazo .. para .. llevar|entregar|presentar|sacar|recoger|pagar_la_matricula|completar|inscribir~|traer|renovar|cancelar|papeles
<one> dieron cita|turno|numero
<one> .. siguen|sigue|siguiendo en|mi .. facebook|instagram|tiktok|redes|pagina|proceso|caso|tramite
siguen|sigue|siguiendo .. instrucciones|pasos|tramite|proceso|llamando_para_la|pendiente|igual|sin_sistema
<one> .. llaman|llamaron|llamo .. cita|entrevista|trabajo|oficina|consulado|banco|escuela
acoso|bullying .. escolar|laboral|escuela .. charla|taller
arma|armar|armado|armada|armaron|arme .. expediente|carpeta|curriculum|grupo|maleta|mueble|paquete|rompecabezas|viaje
fuerza|fuerzas armada|armadas|aerea|laboral
brazo|pierna|mano|pie .. terapia|protesis|hace_un_mes|hace_meses
beat|beats|beaten the|my system|record|traffic
beats the lottery
<mine>? mom|wife|boss|dad|husband|sister|girlfriend .. kill|murder|killing me .. if|when .. miss|late|forget|lose|lol|find~
gonna|going to kill me .. if .. miss|late|forget|lose
would|could|id kill for
killing it
die|dying|died|dead .. laughing|laughter|hungry|hunger|to|for|tired|inside|serious|battery|phone|bored|boredom|of|curiosity
dying of laughter|hunger|boredom|heat|embarrassment
kill|killed|killing .. ants|bugs|roaches|weeds|mosquitoes|rats|time|phone|battery|vibe|mood
lost|missing|stolen .. my|all|the .. papers|passport|phone|wallet|bag|luggage|documents|id|dui|keys|suitcase
my .. luggage|papers|bag|passport|suitcase|documents .. lost|missing|stolen|gone
muela|diente|cabeza|panza|estomago|rodilla|espalda|cintura|barriga .. <one> <is> matando
beat me up .. the|when|later|before|day|if
beating on me
<elder-man>|señor|dios|jehova|cristo .. derrame
derrame .. bendici~|bendiga|gracia|lluvia
papa|mama|hijo|hija|niño|niña .. no aparece .. acta|sistema|partida|asentad~|registr~|lista|papel|dui|certificado
no aparece asentad~|registrad~
perdieron|perdio|perdi .. los? .. numeros|numero|contactos|datos
no me hallo
no le|lo hallo a|como|donde
no .. hallo|halla .. trabajo|empleo|chamba|como|donde
soy .. vecino|tia|abuela .. recibir|cuido|darme
niño|niña|niños|menores .. que viene|vienen|vino|llegan|viajan sol~
llevo|lleva|llevan .. meses|dias|años encerrad~ .. migracion|migra|centro|detencion
encerrad~ .. en .. migracion|migra|centro|detencion|carcel|penal
nueva|nuevo|pastillas|medicina|medicinas .. para .. depresion|nervios|ansiedad .. gratis|dan|comprar~|hay
de hambre|risa|sueño
la|el dueña|dueño de la|el|mi casa|cuarto|local .. cobra|renta
ya no .. cobran|pago|piden .. renta|nada
cuando abren
get in touch
<person> .. el|la|que .. le toca .. $|nacionalidad|apellido|papeles
gringo|gringa|ciudadan~ .. le toca
<one> <is> muriendo de .. hambre|risa|sueño|calor|frio|ganas|sed|cansancio|aburrimiento|ansias|verguenza|pena
pegue|pego|pegarle .. duro .. trabajo|estudio|ingles
no .. agarra .. internet|señal|senal|wifi|telefono|linea
vivo|viva solo|sola
le|les|me|nos|te toca|tocaba|tocan|tocara|toco .. vacuna|vacunas|consulta|control|firmar|pagar|ir|sacar|turno|cita|examen|cancion|canciones|kinder|grado|hacer|llevar|guardia|clase|venir
le|les|me|nos|te|se pego|pega|pegan|pegue|pegaron .. gripe|gripa|arroz|pelota|puntero|llamada|mensajito|mensaje|telefonazo|grito|sol|nostalgia|antojo|chicle|etiqueta|estirada
se <one> quemo|quemaron|pego|cayo|fue .. arroz|comida|frijoles|foco|internet|sistema|luz|plancha|camisa|cena
pega a la|las|los pelota|balon|teclas
<one>? <is>? matando|ahorcando|matan|mata|ahorcan|ahorca .. el|la|los|las|este|esta|estos|estas|tanto|tanta|con {_THING}|impuestos|zapatos|matas|plantas|deudas
gobierno|impuestos|zapatos|deudas|precios|tacones .. <one> <is> matando|ahorcando
dios|señor|virgen|diosito .. <one> lleve|lleva|lleven con bien|cuando|en_el_viaje|hoy_y_siempre|siempre_con
señor|dios .. me lleve con
chucho|chuchito|perrito|gato|gatito|chivo|vaca|pollito|caballo|loro|lora|motor|carro|planta|impresora|lavadora|bici|mata .. <one>? .. sigu~|ahog~|ahorc~|muriendo|murio|atragant~|herid~|atropell~|mord~|amarrad~|matan|golpes|perdi~
ahog~|muriendo|ahorc~|atragant~|murio .. chucho|perrito|gato|carro|motor|planta|vaca|chivo|impresora|pollito
perrito|gatito .. amarrad~
se ahogo el carro|motor|chucho
no respira uno
viento|aire|lluvia|tormenta .. <one>? <is>? .. tumb~|botando|golpea~|pegando|encerr~
tumb~|botando la puerta .. viento|aire
<tener> encerrad~ .. la|el lluvia|covid|gripe|tarea|reglamento|trabajo
<one> encerre|encierro|encerramos .. a|para estudiar|leer|rezar|orar|dormir|escribir|practicar|cocinar|trabajar|ver|grabar|coser|terminar
no puedo|podia|pude salir .. lloviendo|lluvia|llover|tormenta|trafico|carro|moto|permiso|visita|gas|turno
<one> explot~|revent~ .. cabeza|cerebro|ganas|paciencia|risa|felicidad|alegria|datos|celular|telefono
no <one> <let> salir .. reglamento|despues_de_las|porque_faltaron|turno
jefe|supervisora|encargada no <one> <let> salir .. temprano|porque|antes|turno
hit|beat my|his|her .. head|car|bumper|elbow|knee|truck
got beat at|in|by .. dominoes|game|soccer|cards
shot down|up .. by|in .. employers|movie
got kicked out of .. pool|party|class|bar|group
kicked me|us|him out of .. pool|party|class
attacked my .. backpack|papers|garden|lunch
killed|kill me .. test|exam|now|traffic|suspense|over_with
disappeared from .. facebook|instagram|whatsapp
never showed up .. class|work|appointment|interview
not heard back .. about|from .. loan|job|office|application|interview
live with|in|near .. laws|roommates|city|town|apartment|rent|cold|relatives
not want to? live with|in|near|there|here|alone
passed out .. couch|bed|sofa|after_work
bleeding money
poison ivy|oak
cantando|cantaba|cancion|jose_alfredo
cansad~ de vivir .. prestado|arrimad~|alquil~|posad~|lejos
no quiero|quiere vivir .. asi_de|apretad~|aqui_en|con_mi|con_su|arrimad~
parad~|estoy|ando en el puente .. esperando|bus|vendiendo|trafico|cola
tengo|traigo .. lazo .. vaca|caballo|ropa|tender|rodeo|hamaca
pastillas en la mano .. tomo|antes|despues|comida|doctor
soga|lazo .. al cuello .. financiera|banco|deuda|deudas
acabar|terminar con mi vida .. soltero|soltera|nocturna|sedentaria
descansar para siempre .. de_la_calle|del_trabajo|de_las_deudas
carta .. jefe .. despid~|renunci~
trabajo|cruzar|manejar|ir .. es un suicidio
suicid~ .. pension|viudez|beca|20~|protocolo|flyers|prevention|prevencion|canton|charla
linea|protocolo|flyers|pamphlet|prevention|clients|workshop|radio|entrevista .. suicid~|abuse|abuso|extorsi~|violencia
child abuse .. workshop|prevention|pamphlet|teachers|training
pamphlet|workshop|training|talk .. child abuse
se llevo el .. premio|trofeo|primer|susto|puesto
perdio la|el|su .. graduacion|cita|partido|turno|vuelo|bus|clase|fiesta|cumpleaños|dia
no llego a la cita|clase|reunion|entrevista .. porque|por
no contesta porque .. clase|trabajando|ocupad~|dormid~|manejando
nadie <one> dio|da|dieron razon .. del|de_la|fila|paquete|tramite|cita|cola
ya me pego .. sol
ando|estoy escondid~ de mi suegra|jefe|esposa .. jaja|que_quiere|pinte
<one> amarro .. mecanico|vendedor|banco|soga|precio
<one> golpeo .. noticia|economia|crisis|vida
tiene goma|tiene_pegamento
te van a matar|cobrar
lesion|herida de bala vieja|de_cuando|antigua
como|parecian|parecia|cohetes|tirando_cohetes .. balazos|balacera|disparos
<one> disparo|disparar .. azucar|presion|precio|colesterol
arbol|poste|pared|muro|techo .. amenaza con
castigo|castigue .. a .. mi .. hijo|hija .. notas|celular|tele|tareas
quite|quito|quite el .. celular|tele .. de castigo
regaño|regaña|regañan .. a .. niños|hijos
fiebre .. se_le_quito|ya_le_bajo|ya_no_tiene
ya se <one> quito .. fiebre|calentura|dolor|tos
ya lo|la vio .. doctor|medico
"""
