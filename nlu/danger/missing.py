"""How somebody of whom nothing is known is told, most often on the road north."""

# ruff: noqa: E501 - a phrase is one line

_AFTER = "desde|hace|y_ya|y_no|despues|porque"

EMERGENCY = """
<small> .. desaparec~
<small> .. no .. aparece|aparecen
no .. aparece|encuentro|encontramos|hallo|aparecen|hallamos .. a? mi|la|el|un|una|mis <small>
<mine> <offspring> .. de <age>|<babyage> .. desaparec~|perdid~|perdio|no_aparece|no_regresa|no_regreso|salio_y
<one> .. dejaron|dejo|quedo|botaron|abandonaron|tirado|tirada|tiraron|quedaron|dejan .. en|a_medio .. el|medio|del|un? .. desierto|monte|rio|bravo|cerro|montaña|llano
desierto .. sin|ya_no|no .. agua|comida|puede|caminar|aguant~|contest~|aparece|sabe~
<is>|quedo|perdid~|perdio|estoy .. perdid~ .. en|desierto|monte|rio|frontera|montaña .. desierto|monte|agua|frontera|rio
<person> .. perdid~ .. desierto|monte|rio|sierra
ahog~ .. rio|bravo|mar .. no|busc~|aparec~|cuerpo|hermano|hijo
rio .. se .. llevo|arrastro|ahogo|hundio
child|kid|baby|daughter|son|little is|went|has|been|are missing
<small-en> .. missing|disappeared
lost in the desert|mountains|woods
left .. in the desert|mountains
"""

URGENT = f"""
no se|sabemos|saben|he_sabido|hemos_sabido|sabia ... nada|mas de|del ... el|ella|ellos|mi|mis|<kin> ... desde|hace|y|$|esta|porque|iba|fue|salio
no se|sabemos|saben|tengo|sabe nada|mas|razon|señas|rastro de ... mi|el|ella|ellos|mis|nuestro|nuestra|su <person>?
no|ni|nunca ... <have>? volv~|vuelto ... a? saber|llamar|escribir|ver|comunicar~|aparecer|oir|hablar
no <have> .. sabido|aparecido|regresado|vuelto|llamado|contestado|comunicado|escrito|reportado .. nada|desde|<kin>|hace|mi|casa
<person>|<kin> ... no ... aparece|aparecen|aparecio|llego|regresa|regreso|volvio|regresan|contesta|contestan|responde|llama|llamo|escribe|comunica|reporta|vuelve ... desde|hace|y|ayer|noche|{_AFTER}|<weekday>|<span>|frontera|camino|mexico|viaje|coyote|casa|norte
<person>|<kin> ... no ... aparece|aparecen|aparecio|hallamos|hallan
<person>|<kin> ... no|nunca ... regreso|volvio|llego ... a? ... casa|dormir|ayer|noche|<weekday>|trabajo|destino|houston|estados|alla
<kin> ... ya? no <have> .. regresado|vuelto|llamado|aparecido|contestado|comunicado|llegado|escrito
no ... aparece|encuentro|encontramos|hallamos|hallan ... mi|mis|su ... <person>|<kin>
no la|lo|los|las encuentro|encontramos|hallamos|hallan|localiz~ ... desde|hace|por_ningun|en_ningun|salio|busc~
no contesta|llama|responde|escribe|aparece|comunica|reporta ... {_AFTER}|<weekday> ... <span>|<weekday>|cruz~|frontera|salio|fue|entonces|dias|coyote|que
{_AFTER} ... <span>|<weekday> ... que? ... no ... contesta|llama|escribe|responde|llamo|se_comunica|aparece|sabemos|se_nada|hablo|reporta
hace|desde|llevo|llevamos|van|tenemos|tengo ... <span>|<weekday>|<number> ... que? ... no|sin ... se|sabemos|sabido|he|hemos|saber|tener|noticias|razon ... nada|sabido|saber|de|del|noticias|razon ... el|ella|mi|<person>|hermano|hijo|$
sin saber|tener ... nada|noticias|razon|mas ... de|del
llevo|llevamos|van|tengo|tenemos|hace <number>? ... <span> ... sin saber|noticias|comunicacion|contacto
sin noticias|rastro|señas|señales ... de|del ... mi|el|ella|<kin>
no tengo|tenemos|hay|tiene|tienen|ay ... noticias|comunicacion|contacto|señas|rastro|señales|paradero ... de|del|con|desde ... <person>|<kin>|el|ella|ellos|<weekday>|hace
desde .. entonces|ahi|alli|ese|esa|eso ... no|nada|ya_no .. se|tengo|sabemos|sabido|contesta|llama|noticias|señas|comunic~|respond~|apare~|nada|saber|volv~|hemos
de|desde ahi|alli|entonces|eso nada|nada_mas|silencio
tuvimos|tuve|supe|supimos|ultimo|ultima ... mensaje|llamada|vez|ubicacion|audio|foto|contacto|noticia ... fue|desde|hace|estaba|hable|hablo|llamo|mando|supe|hablamos|dijo|escribio|supimos|vimos|vi|iba|cruz~|mexico|frontera|coyote|guatemala
ultima vez que ... hable|hablo|llamo|supe|hablamos|escribio|supimos|vimos|vi|ablo|conecto|comunico
ultimo|ultima mensaje|llamada|audio|ubicacion ... de|que ... <person>|<kin>|hijo|mando|fue|envio|hizo
ultimo que ... supe|supimos|dijo|sabemos|se
<one> perdi|perdimos|perdio|perdido ... rastro|contacto|comunicacion|señal|pista ... en|de|con|desde|hace|mexico|<kin>|$
perdi|perdimos|perdio .. contacto|comunicacion|rastro|pista|señal .. de|con .. el|ella|mi|<kin>
se <one>? perdio|perdieron|extravio en|cruzando|por|camino|caminando ... camino|frontera|mexico|rio|viaje|guatemala|ruta|tren|monte|desierto|norte|bus
se <one>? perdio|perdieron|extravio a? mi|mis|el|la|un|su .. <kin>
<kin> ... se <one>? perdio|perdieron|extravio
<kin> ... <is>|quedo|anda ... perdid~|desaparecid~|extraviad~
<is>|anda|andan ... perdid~|desaparecid~|extraviad~ ... mi|<person>|desde|hace|anoche
<kin> perdid~|desaparecid~|extraviad~
desaparec~ ... <person>
<person>|<kin> ... desaparec~
<one> desaparecieron|desaparecio ... a? ... <person>
<is>|tengo|busco|buscar|buscamos|buscando|ando_buscando ... desaparecid~
persona|personas|joven|familiar|migrante ... desaparecid~ ... mi|se|hijo|hermano|salio
desaparecio|desaparecieron en|cuando|desde|de|hace|camino|anoche|ayer|el|rumbo
reportar|denunciar|denuncia|reporte|poner ... desaparecid~|desaparicion ... de? ... mi|<kin>
reportar|denunciar|reporto ... a? ... mi ... desaparecid~|perdid~
no sabemos|se|saben|sabe .. donde|adonde .. anda|andan|quedo|quedaron|este|fue|lo_dejaron|paro|esta .. <kin>|coyote|desde|hace|salio|cruz~|$
no sabemos|se|saben ... paradero
paradero ... de ... mi|el|<person>
no se|sabemos ... si ... <person>? ... esta|sigue|vive|vivio|este|viva ... viv~|muert~|o
esta|sigue|siga ... viv~ o muert~
vivo|viva|muerto|muerta o|ni|y_si viv~|muert~
saber si ... <person>? ... esta|sigue|vive ... viv~
si vive|viva o no|muri~
salio|salieron|se_fue ... ayer|antier|noche|semana|<weekday>|dias|mandado|trabajar|tienda|trabajo|mañana ... no|nunca|todavia_no ... regreso|volvio|llego|aparec~|regres~|viene|vuelve|ha
salio|salieron|fue|fueron|iba ... y? no|nunca|todavia_no|ya_no ... regreso|volvio|llego|regresaron|aparecio|viene|ha_regresado|ha_vuelto|regresa|ha_llegado
se salio|fue|perdio ... de ... casa ... no|alzheimer ... hallamos|encontr~|aparece|regres~
fue|fueron|iba|iban|venia|venian|salio|salieron|viajo|cruzo|cruzaron|subio .. norte|estados|mexico|guatemala|frontera|reynosa|tapachula|mojad~|rio|desierto|tren|coyote|guia|sonora|altar|camino|bestia|viaje|usa ... no|nunca|sin|ni .. sabemos|se_nada|sabido|contest~|llam~|comunic~|aparec~|respond~|llego|noticias|saber|vieron|hemos|he_sabido|señas|escrib~|razon
cruzar|cruzo|pasar|paso|cruzaba|cruzando|pasando ... frontera|rio|noche|desierto|lado|rio_bravo|muro ... no|nunca|sin ... contest~|llam~|comunic~|aparec~|respond~|saber|sabemos|escrib~|volv~|noticias|llego|vieron|entran
<coyote> ... no|dejo_de ... contesta|responde|da|dice|contestan|responden|contestar|responder|aparece|sabe|quiere_decir|razon
<coyote> ... no sabemos|se nada|mas
<coyote> ... dice ... entrego|dejo|perdio|solto|murio|quedo|llevaron
<coyote> ... dejo|dejaron|abandono|abandonaron|perdio|boto ... a?|en|al|atras|tirad~|desierto|monte|camino
<one> <coyote> ... dejo|abandono|dejaron
<one> dejo|dejaron ... tirad~|botad~|atras|abandonad~ ... desierto|camino|monte|rio|frontera|grupo
<one> dejo|dejaron|quedo|quedaron en el|la|un|medio desierto|camino|monte|rio|frontera
<dejar>|dejaron ... a ... mi|su ... <kin> ... en|desierto|atras|camino|monte|rio desierto|monte|camino|rio|frontera|tirad~
quedo|quedaron|quedado atras
todos|demas|otros|grupo ... llegaron|aparecieron|llamaron|cruzaron|pasaron ... menos|solo|excepto|pero|y ... <kin>|el|ella|no
telefono|celular|numero|whatsapp|cel ... apagado|apagad~|buzon|fuera_de_servicio|muerto|no_entra|no_suena ... desde|hace|<kin>|<weekday>|cruz~|dias|y_no
suena|sale|manda|esta|aparece apagado|buzon|a_buzon ... desde|hace
no le|les .. entran|llegan|salen|entra|llega|caen .. llamadas|mensajes|mensaje|llamada
ya no le .. entran|llegan
mensajes ... no ... entran|llegan|lee|abre|ve|una_sola|un_solo ... desde|hace|<weekday>
dejo|dejaron|deja de ... contestar|llamar|comunicar~|escribir|responder|mandar ... desde|hace|<kin>|y|de_repente|cuando|$|mi
se <one>? llevaron|levantaron|subieron|agarraron ... no|y ... aparec~|sabemos|se|saben|sabe|regres~|vuelto|volv~|vive
se <one>? llevaron|levantaron ... hombres|armad~|encapuchad~|camioneta|<gang>|zetas|cartel ... no|y
secuestr~|levant~ ... no sabemos|se
migra|migracion|patrulla ... dejo|solto|boto|devolvio ... y|desde|no ... no|responde|contest~|sabemos|aparece
apago|apagado|apagaron el? telefono|celular ... sabemos|se|no
morgue|hospitales ... busc~ ... <kin>|no
busco|buscando|buscamos|ando_buscando|ayud~_a_buscar|ayudeme_a_buscar|encontrar|localizar ... a ... mi|mis|un ... <kin> ... desaparec~|perdid~|desde|migro|mexico|nunca|camino|20~|hace|no_se|coyote|fue|norte|se_fue
nunca .. aparecio|regreso|volvio|llamo|supimos|supe
nunca .. llego .. houston|estados|casa|alla|destino
nunca mas? llamo|volvio|regreso|aparecio|escribio|supimos
no ... regreso|volvio|llego a|ni? dormir|casa
perdimos|perdi ... señal ... <kin>
is|are|went|been|gone|reported|still missing
missing person|since|in
missing ... <kin-en>
<kin-en> ... never|not ... came|made|arrived|got|show~|return~|called|answer~ ... home|back|to|there|in|since|up|it
not heard|hear|hearing ... from|of|anything|since|back ... <kin-en>|him|her|them|since|days|weeks
not heard anything|nothing|back
nobody|no one|noone has|have|knows|know ... heard|seen|where ... from|is|him|her|they|he|she
do not|we|dont know ... where ... <kin-en>|he|she|they ... is|are|went
not know where ... <kin-en>|he|she|they ... is|are|went
no news|word|call|signal|trace|contact ... from|of|about|since|with ... <kin-en>|him|her|them|since|days|my
lost contact|touch|communication|track with|of ... <kin-en>|him|her|them
lost contact|touch ... since|crossing
can not|could find ... my ... <kin-en>
stopped answering|calling|texting|responding|replying
not answer~|respond~|reply~|pick~|contesta ... since|days|weeks|crossing|crossed|border|coyote|smuggler|for
phone ... off|dead|disconnected ... days|since|week|crossing|desert|border
crossed|crossing|crossing ... border|river|desert|frontera ... not|no|never|nothing|since|haven~
<coyote> ... not|stopped|no|wont|will ... answer~|respond~|pick~|know|reply~|tell
last time|we|heard|message|saw|text|call ... talked|heard|was|saw|from|spoke ... in|he|she|was|days|weeks|reynosa|mexico|border|ago
left ... <coyote> ... no|nobody|not|never
left ... behind ... desert|river|border|group
desaparec~|desaparici~ ... <kin>|<person>
reportar|denunciar|reporte|denuncia|reporto ... desaparec~|desaparici~|perdid~|perdi~
persona|personas|familiar|migrante|migrantes desaparecid~|perdid~|extraviad~
report|reporting|reported .. missing|disappeared
reported? .. a? missing migrant|person
familiares de .. desaparecid~
muert~|murio .. en .. desierto|trailer|rio ... busc~|saber
entre los .. muertos|encontraron|hallaron|cuerpos
muertos|cuerpos|huesos|cadaveres|osamentas|restos ... mi|saber .. <kin>|es
adn|dna ... busc~|find|look~|desaparec~|coincid~|encontrar
ayud~|ayudar|como|quiero|necesito|donde ... encontrar|buscar|localizar|hallar|dar_con ... mi|mis|un .. <kin> ... iba|desaparec~|perdi~|sol~|venia|camino|migr~|no|coyote|frontera|desde|norte|viaje
quien|como|donde|que_oficina ... busca|buscan|buscar|ayudan ... migrante|migrantes|desaparecid~|hijos_migrantes|perdid~
<person>|los|que|compañeros ... llegaron|aparecieron ... solo|menos|excepto ... <kin>|el|ella ... no
solo mi ... no .. llego|aparecio|$
bus|avion|vuelo ... llego ... <kin> ... no .. venia|llego|bajo|aparecio
<kin> .. no .. bajo|venia|aparecio|llego .. bus|avion|vuelo|de_los_deportados|casa
no .. bajo ni? .. del bus|avion|vuelo
smuggler|coyote ... left|abandoned|lost|ditched ... my|him|her|them|behind
pa|para|hacia|rumbo ... norte|estados|usa ... hasta la fecha|ahora|hoy ... ni|no|nada
hasta la fecha|hoy ... ni|no|nada ... mensaje|llamada|se|sabemos|noticias|ha
ni un|una mensaje|llamada|noticia|palabra|señal
sin saber si ... vive|esta|viv~
algo le|les paso|pasara ... camino|frontera|desierto|viaje|coyote
<coyote>|guia|guias ... dice|dicen ... distinto|cada_vez|otra_cosa|mentiras|que_no_sabe
se apago|apagaron ... celular|telefono
de repente ... se? ... apago|dejo|no|ya_no|nada
nadie ... <one>|<have> ... visto|sabido|vuelto_a_ver|sabe|razon|da_razon
nadie me da razon ... de .. mi|<kin>
nunca mas|volvimos|supimos|aparecio|se_supo
no .. se supo|supimos|supe .. mas|nada|de|$
ya? no se supo
<kin> ... se fue|salio|iba|viajo ... en 20~ ... nunca|no_mas|no_volvi~|no_supimos
lo|la|los dejaron|dejo bajo|debajo|en|por|tirad~ .. palo|arbol|mezquite|sombra|carretera|cerro|monte|fuerzas
sin fuerzas ... lo|la|dejaron|quedo
quedo|quedaron ... sin fuerzas|agua ... dejaron|monte|desierto|camino
busco|buscamos|buscando|andamos_buscando|ando_buscando ... mi|mis|un ... <kin>|muchacho|amiga|amigo ... no .. aparec~|llego|se|sabemos|contesta
perdid~ de la mente ... no|busc~
no llego .. al|a ... canton|casa|destino|frontera|houston ... busc~|y|lo|la|no
la|lo andamos|estamos|anda|andan buscando
no sabemos ... de el|ella|mi|ni
no sabemos ni .. paradero|donde
de mi .. <kin> .. no .. sabemos|supimos|se_nada|hay_razon|hay_noticias
de el|ella .. no .. se|sabemos|supe|supimos $|nada|mas
van|va|llevo|hace|son <number>? ... dias|semanas|meses ... telefono|celular ... buzon|apagado|no
manda a buzon
los? del viaje ... no|ya_no ... responden|contestan|dicen|saben
cada quien|uno ... agarro|cogio ... lado|rumbo
perdimos|perdi|perdieron ... en .. la|el ... frontera|camino|monte|desierto|rio|selva
si en <number> dias no .. llam~|sab~|comunic~
encontraron|hallaron|aparecio ... mochila|ropa|cedula|dui|documentos|cosas|zapatos ... de .. mi|<kin>|rio|desierto
lo|la dieron por ... muert~|ahogad~|desaparec~
no .. he|hemos visto .. el? cuerpo
ultima|ultimo ... foto|señal|ubicacion|estado|conexion|audio ... fue|que|era ... rio|frontera|mexico|desierto|pueblo|chihuahua|en
no .. comunica|comunicado|comunico ... venia|iba|camino|viaje
venia|iba|viene ... camino|viaje|regreso ... no .. comunica|contesta|llega|llama|ha|aparece|llego
was|got deported ... never ... made|home|arrived|showed
never showed|made|arrived|reached|got ... up|home|there|off
supposed|suppose to .. reach|arrive|be|get|call ... nothing|not|never|no|ago
and nothing $
bodies|found dead|people_found_dead ... my|looking|cousin|brother|son|scared
looking for my .. <kin-en> ... border|missing|desert|crossed|mexico|dead
give dna|dna .. to
just gone
gone ... not in ... hospitals|system
no .. sale|aparece|esta .. en ninguna|ningun ... lista|hospital|centro|sistema|lado ... <kin>|desde|el
no esta .. en ... hospitales|morgue|medicina|ningun
medicina legal ... hospital~|no|<kin>
<kin> ... se perdio|perdieron ... por|en|piedras|camino|cruz~|mexico
somebody|someone disappears|disappeared|missing
<kin-en> ... phone|cell ... off|dead|went ... laredo|border|mexico|reynosa|days|week
went off in
thats it $
got on|took|rode .. bus|train ... never|no_one|nobody
no one|nobody ... ever|has|have ... saw|seen|heard
<kin-en> ... never got .. off|home|there|here
cruzo|cruzaron|paso|subio ... hace|mes|dias|semana ... nadie|no|sin ... sabe|sabido|ha|saber
perdi|perdimos de vista
nos|se separamos|separaron|separo ... monte|camino|frontera|rio|migra|corr~ ... no|<kin>|de_el|saber
siguio|seguia|sigue ... y|camino ... ya_no|no .. tengo|hay noticias|sabemos
ahogo|ahogaron ... creo|compañero|rio ... familia|report~|no
hallaron|encontraron ... en .. la|el ... caja|camion|trailer|desierto|furgon
su telefono ... ya? no .. existe|entra|suena|esta
ya? no recib~ ... mensaje|llamada|noticia
me bloqueo|bloquearon ... sobrino|hijo|hija|hermano|iba|viaj~|coyote
buscar ... migrante|migrantes perdid~|desaparecid~
not know if ... <kin-en>|he|she ... alive|dead|ok
alive ... or dead
list .. of .. people|dead ... border|looking|found
my <kin-en> ... missing|disappeared|vanished
<kin-en> <kin-en>? is|went|been missing
<dejar>|dejaron a .. mi|su .. <kin> .. en .. desierto|monte|camino|rio
no contesta ... telefono|llamadas|celular ... venia|iba|camino|viaje
que .. alguien .. perdio|desaparecio ... migr~|camino
no aparecio ... busco|venia|regreso
venia ... no aparecio|llego
how do|can you|i|we report .. someone|somebody|a_person missing
report someone|somebody missing
bodies ... scared|afraid ... cousin|brother|son|sister|husband|in_there
left|went ... for|to work|school|store ... not|never ... find|back|home
can not find her|him|them
phone ... is|was|has|been .. dead|off ... nobody|no_one|days|weeks|crossed
no sale|aparece en ningun|ninguna .. lista|registro
y no supimos|supo mas|nada
no supimos mas
se perdio por|en|pasando .. piedras|reynosa|tapachula|mexico|camino|monte
<kin-en>|he|she|aunt|uncle .. disappeared|vanished .. in|near|on|crossing|since|at|while|from_the|$|somewhere
disappeared .. in|near|on .. mexico|desert|border|way|chiapas|texas|river
"""

SIGNS = {
    "who": """
<mine> .. <kin>
<mine> .. muchacho|muchacha|gente|companeros
my .. <kin-en>
un|una <kin>
el|la <kin>
""",
    "silence": """
no .. <one>? contest~|respond~|llam~|escrib~|comunic~|report~|aparec~|regres~|vuelv~|volv~|llego|llega|conect~
no <have> .. contest~|respond~|llam~|escrit~|comunic~|report~|aparec~|regres~|vuelt~|llegad~|sabid~
no se|sabemos|sabe|saben .. nada|donde|paradero|mas
no|ni .. saber|sabido|supimos|supe|noticias|señas|señales|razon|rastro
sin .. noticias|saber|señas|señales|comunicacion|contacto|rastro|contestar|responder
nada de|del el|ella|mi|ellos
telefono|celular|cel .. apagado|apagad~|buzon|no_entra
perdimos|perdi|perdio .. contacto|comunicacion|rastro|señal
no .. la|lo|los vieron|han_visto|volvieron_a_ver|hemos_visto
dejo de .. contest~|llam~|escrib~|respond~
not|no|never|stopped heard|answer~|word|call~|news|arrived|texted
""",
    "last-seen": """
ultim~ mensaje|vez|llamada|audio|ubicacion|foto|conexion|noticia
last time|message|call|text
""",
    "route": """
reynosa|tapachula|matamoros|juarez|tijuana|sonora|altar|sasabe|nogales|laredo|piedras_negras|monterrey|veracruz|chiapas|arriaga|tenosique|tamaulipas|oaxaca|puebla|mexicali|coahuila|guatemala|mexico|desierto|bravo|rio|frontera|coyote|guia|pollero|mojad~|bestia|tren|norte|houston|cruzar|cruzo|cruzando|cruzaban|caminando|monte|viaje|camino|ruta|cayuco|lancha|migra|estados|saltillo|acayuca|comitan|mcallen|texas|arizona|desert|border|smuggler|crossed|crossing|river|usa
iba|iban|fue|fueron|salio|salieron para|pal|rumbo .. norte|estados|mexico|alla|usa
""",
    "since": """
hace|desde|llevo|llevamos|van|tengo|tenemos .. <span>|<weekday>|<number>
<number> <span>
desde .. <weekday>|anoche|ayer|entonces|que
since|for .. <weekday>|<number>|<span>
<number> days|weeks|months ago?
""",
    "coyote": "<coyote>",
    "home": "casa|trabajo|mandado|escuela|tienda|cantina|fiesta|cita|alzheimer|memoria",
}
TOGETHER = """
urgent 15 who silence route
urgent 12 who silence since
urgent 15 last-seen route since
urgent 15 last-seen silence route
urgent 12 last-seen silence who
urgent 12 coyote silence who
urgent 12 coyote silence since
"""
