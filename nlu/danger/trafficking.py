"""How being held, made to work or sold is told."""

# ruff: noqa: E501 - a phrase is one line

_PAPERS = "papeles|pasaporte|pasaportes|documentos|documento|dui|identificacion|papers|identificaciones|visa"
_TOOK = "quito|quitaron|quita|tiene|tienen|retiene|retienen|retuvo|retuvieron|agarro|escondio|escondieron|guardo|guarda|confisco|decomiso|pidio|arrebato|arrebataron|tenian|rompio|quemo"
_HELD = "encerrad~|retenid~|cautiv~|amarrad~|enjaulad~|encadenad~|prisioner~|atrapad~"

EMERGENCY = f"""
me|nos|las|los|la <tener> {_HELD}
<tener> {_HELD} .. a|en|con
<tener> .. a .. <the> .. <person> .. {_HELD}
<tener> .. {_HELD} .. trabaj~|casa|bodega|cuarto|finca|bar|llave|candado|personas|mexico|guatemala
{_HELD} .. en .. cuarto|bodega|casa|finca|bar|hotel|galera|donde .. no|trabaj~|donde|con|obligad~|nos|me|llave
<one> <encerrar>|<amarrar>|<retener>|retuvieron|encadenaron
<i-am> .. {_HELD} .. casa|cuarto|bodega|ayud~|no_se_donde|hombres|mexico|llave|trabaj~
encerrad~ .. trabaj~
trabaj~ .. encerrad~
donde trabajo .. encerrad~|no_me_dej~|llave|salir
<one> <tener> .. trabajando|limpiando|pidiendo|vigilad~|cuidando|obligad~|vendiendo|prostitu~|lavando|cocinando .. sin|no|gratis|deuda|todo|encerrad~|quit~|vigil~
<one> <tener> .. trabajando|vendiendo|pidiendo|prostituy~|limpiando
<one> <tener> .. de|como|para .. prostitut~|esclav~|sirvient~|criad~|mula
<one> <tener> en un|una|el|la .. bar|burdel|cantina|cerveceria|prostibulo|bodega|finca|cuarto|casa|antro|table .. no|obligad~|encerrad~|hasta|contra|y
<one> <tener> en .. bar|burdel|cantina|prostibulo|antro
<one> <tener> .. bodega|prostibulo|burdel
<tener> .. en .. prostibulo|burdel
<one> <tener> .. hasta que .. pag~|deposit~|mand~
<tener> .. contra .. voluntad
contra .. mi|su|nuestra voluntad
vendieron|vendio|venden|compraron|compro .. a .. mi|la|una|su .. <person>
me|nos|la <comprar>|<vender> .. otro|hombre|hombres|señor|bar|coyote|mercancia|como|viejo|dolares|prostib~
me|nos compro|compraron un|una|el|la|para
me|nos|la|las|los vendieron a|en|con|como|por|para
me|nos vendieron $|y
me|nos|la <will> a? vender
<one> vigilan|vigila|custodian|cuidan .. no|trabaj~|salir|guardias|hombres|armad~|para_que|siempre|todo_el|escap~
no|ni|nunca me|nos|la|las|lo|los|le|les|se? <let> .. ir|irme|irnos|irse|libre|escapar
no|ni|nunca me|nos|la|las <let> .. salir|hablar|llamar .. trabaj~|patron|patrona|finca|bar|burdel|cantina|donde|señora|nadie|pag~|deuda|dueñ~|jefe|hasta|encerrad~
no me|nos <let> salir de|ni .. donde|aqui|este|cuarto|finca|bar|trabajo
no <can> .. salir|irme|irnos|irse|escapar~|salirme|salirnos .. casa|finca|aqui|tienen|trabaj~|deuda|papeles|candado|llave|guardia|vigil~|pasaporte|encerr~|deb~|porque_tiene
no <can> irme|irnos|escaparme|escaparnos|escapar
trabaj~|patron|patrona|jefe|señora|dueñ~ .. no <one> <let> .. salir|ir|irme|hablar|llamar
<one> sueltan|suelta|liberan|dejan_libre|soltaron .. hasta|si|pag~|mand~|deuda
no <one>? sueltan|suelta|liberan|quieren_soltar|han_soltado|soltaban
hasta que|no .. pag~|termine|cancel~ .. dejan|deja|sueltan|suelta|ir|ir~|salir|libre|deuda
no .. ir~|salir|dejan|sueltan .. hasta que .. pag~|cancel~|mand~|trabaj~
<obligar>|<obligar-ndo>|<obligar-do>|<forzar>|forzan|<forzar-do> .. a .. prostitu~|acostar~|trabajar|tener_relaciones|tener_sexo|vender|pedir|bailar|robar|cargar|mendigar|transportar|hombres|clientes|estar_con|cosas|hacer_videos|atender|sembrar|cocinar|limpiar|grabar|hacer_cosas|hacerlo|casar~
<obligar>|<obligar-do>|<forzar> .. mi|la|su|una|las|los .. <person> .. a .. prostitu~|trabaj~|acostar~|vender|pedir
<one> <obligar>|<forzar> a? .. trabajar|prostitu~|vender|pedir|bailar|acostar~|tener|estar_con|hombres|clientes|hacer
<one> <is> <obligar-ndo>|forzando
<obligar> a|al niños|niñas|mujeres|muchachas|nosotros
<one> <obligar> .. videos|fotos .. desnud~|porn~
prostitu~ .. <one>|obliga~|fuerza|deuda|quiero|engañ~|mi_hija|mi_hermana|mi_prima
<prostituir>|<prostituir-ndo> .. <one>|mi|a
<one> <prostituir>|<explotar>
<one> <is> explotando|prostituyendo
<one> metieron|metio|mete|quieren_meter .. prostitu~|prostibulo|burdel|vender_droga|bar
<one> hacen|ponen|hace|pone|hacian|ponian a? .. vender|trabajar|atender|limpiar|pedir|acostar~|bailar .. fuerza|gratis|hombres|noche|droga|clientes|descans~|pag~|comer
trabaj~ .. a la fuerza
hacen|hacian|ponen|obligan .. trabajar .. fuerza|armad~|gratis|vigilad~|golpe~
trabajar|trabajo|trabajamos|trabajando gratis .. para|deuda|hasta pag~|deuda|que
acostar~|estar|dormir|sexo|relaciones .. con .. clientes|hombres|varios|borrachos|otros .. deb~|deuda|pag~|oblig~|mesera|trabajo|si|dijeron|para|tengo_que|fuerza|viaje|dinero
tengo|tenia|tenemos|tiene|teniamos que .. acostar~|estar|tener_relaciones|atender .. con|a .. clientes|hombres|otros|viejos
pag~ .. con mi|el|su cuerpo|sexo
pag~ .. acostandome|acostandose|prostituyendo~|acostarme|acostarse
trabajo|trabajar|trabajo_de .. prometi~|ofreci~|dijeron|engañ~ .. oblig~|prostitu~|acostar~|encerr~|clientes|quitaron|no_me_dej~|desnud~|cantina|burdel|prostibulo|bar
prometi~|ofreci~|dijeron|engañ~ .. trabajo|mesera|niñera|modelo|restaurante|limpieza|empleo .. oblig~|prostitu~|acostar~|encerr~|clientes|quit~|fuerza|prostibulo|esclav~|deuda|debo|otra_cosa
engañ~ .. trabajo|modelo|mesera|facebook|novio|oferta .. tienen|oblig~|prostibulo|encerr~|vend~|guatemala|mexico
traj~|llev~ .. engañad~ .. no|oblig~|puedo|tienen|vend~
traj~|llev~ .. engañad~
trabaj~ .. de niñera|mesera|limpieza|modelo|domestica .. tienen|prostitut~|oblig~|encerr~
<explotar-me>|<explotar-do> .. sexual~|obligan|hombres|bar
entre mas|menos .. trabajo|pago .. mas .. debo|deuda
deuda|debo|debiendo|debemos .. sube|subiendo|crece|aumenta|nunca_baja|no_baja|cada_dia|cada_vez|mas .. <one>? .. trabaj~|ir~|salir|sueltan|dejan|matan|señor~|dueñ~
debo|deuda|deb~ .. trabaj~|pag~ .. no|ni .. <can>|dejan|deja|suelta~ .. ir~|salir
debo|deuda|debemos|debia .. pasaje|viaje|coyote|comida|cuarto .. trabaj~|acost~|cliente~|bar
<one> {_TOOK} .. {_PAPERS}|telefono|celular .. no <one> <let>|pagan|paga|devuelve|devuelven|entrega
<one> {_TOOK} .. {_PAPERS} .. no .. salir|ir~|pag~|deja|dejan|puedo|devuelve|devuelven
<one> {_TOOK} .. {_PAPERS} .. debo|deuda|trabaj~|oblig~|encerr~|pega|golpe~
{_TOOK} .. {_PAPERS} .. no <one>? <let>|puedo|podemos|sueltan
trabaj~|oblig~|encerr~|señora|patron~|dueñ~ .. {_TOOK} .. {_PAPERS} .. no|y|pega|deja
tiene|tienen .. nuestros|nuestras|mis|sus {_PAPERS} .. pega|golpe~|trabaj~|familia|amenaz~|saben|no
{_TOOK} .. telefono|telefonos|celular .. {_PAPERS} .. no|y
no <one> pagan|paga|pagaban|pagan_nada|dan_dinero .. no <one> <let>|puedo|podemos|salir
no <one> <let> .. salir|ir .. no <one>? pagan|paga
trabaj~ .. no <one> pagan|paga .. no|ni .. salir|dejan|ir~|hablar|llave|comer
dormimos|duermo|dormir|viv~ .. con|bajo llave|candado|guardias|encerr~ .. trabaj~|maquila|finca|salir|no
guardias|candado|llave|vigilan .. no .. salir|escap~|ir~|vayamos
<one> quitan|quita todo? el|mi? .. dinero|pago|sueldo .. vigilan|vender|trabaj~|pega|no_me
vend~ .. calle .. quitan|quita .. dinero
<coyote> .. <one>? .. <tener> .. {_HELD}|secuestrad~|bodega|mas_dinero|sueltan|casa
<coyote> .. <encerrar>|encerraron|retuvieron|no_<one>_sueltan|quieren_mas|piden_mas
<coyote> .. no <one> sueltan|suelta|entrega|entregan|quiere_entregar|quieren_soltar
<coyote> .. <tener> .. a .. <mine>? .. <kin>
<tener> .. personas|gente|migrantes|muchachas|mujeres|niñas .. {_HELD}|obligad~|amontonad~|bodega
nos|me <tener> .. bodega|casa_de_seguridad|galera|cuarto .. no|<number>|encerr~|con|salir
<one> <tener> .. vigilad~
escap~ .. vigil~|tienen|guard~|encerr~|donde_trabajo|patron~|prostibulo|bar
<vender-ndo>|vendiendo|venden .. niñas|mujeres|muchachas|migrantes|mi_hermana|mi_hija|su_cuerpo
drogan|drogaron|droga .. <one>? .. y|para .. hombres|clientes|abus~|oblig~
forced|force|forcing|forces|forcen|obligated|made|make|makes|making .. me|us|her|him|my|them .. to? .. work|sex|prostitution|sell|sleep|strip|dance|clean|beg .. no|not|men|clients|without|off|all|to|pay|sex|day|in
forced|force|forces|forcing me|us|her|him|them|my .. work|sex|prostitut~|sell|sleep|strip|beg
<been> forced .. to? work|have|sell|prostitute|sleep|strip|beg
make|makes|making|made .. me|us|her|him .. work .. not .. pay|leave|day
make|makes|making me|us|her have|sell|sleep|dance|work .. sex|body|men|drugs|off|without|free
work|works|working .. not pay .. not .. go|leave|door|lock
will not|do|does|did|can|cannot not? .. let .. me|us|her|him|them .. leave|go|out
not let me|us|her|him|them .. leave|go|out|call .. work|boss|house|until|debt|owe|pay|room
not leave .. until .. pay|debt
can not leave .. owe|debt|papers|passport|lock|boss
owe|debt .. work .. off|not .. leave|can|go
lock|locked|locks|keep|keeps|keeping|kept .. me|us|her|him|them|the .. locked|door|in|up .. house|room|warehouse|night|basement|in|with
keep|keeps|keeping|kept|hold|holding|held me|us|her|him|them .. locked|prisoner|captive|against|hostage
locked .. me|us|her|him|up .. in .. a|house|room|warehouse
sold|sell|selling|bought me|her|us|him|girls|women|people .. to|for|as|into
sold|selling|sell .. for sex
being|<been> sold .. for|to|as|into
sex slave|slavery|trafficking|trafficked
promised|offered|told .. job|work .. force~|sex|locked|prostitut~|strip|not_let|club
took|taken|keeps|has|have|kept|holding|hold .. my|our|her papers|passport|documents|id .. not|let|work|leave|owe|debt|pay
se lleva|llevan|llevo|llevaron|traen|trae|recluta|reclutan|reclutando .. muchachas|mujeres|jovencitas|niñas|cipotas|jovenes|gente .. no|y_no|engañ~|trabaj~|bar|mexico
<the>|se_fue|fueron|fue .. oferta|contrato|trabajo|empleo|novio|agencia ... no <one> <let> .. volver|regresar|hablar|salir|ir~|venir
no <one> <let> .. volver|regresar|venirse|regresarse|hablar .. sol~|telefono|familia|$|casa
<been> held .. in|against|by|and|captive
being held
<been>|being force|forced|forzada .. to .. work|sex|sell|stay
force|forced to work|stay|sell|dance|strip
work|works|working ... not pay|paid ... not .. go|leave|out|quit
work|working ... no|not pay|paid|money ... say|says|said|told|and ... owe|debt
owe|owes ... put|make|makes|made|got|work|working|clean~|bar ... bar|work|free|off|street|them
dueño|dueña .. que .. manda|cobra|alquila|presta|vende
soy|eres|es de el|ellos .. trajo|compro|pago|$
dice|dicen .. que .. soy|somos .. de el|ellos|suya|propiedad
traen|trae|llevan|tienen|mueven .. de casa en casa|bar_en_bar|noche_en .. no|limpiando|trabaj~
<tener> .. cuidando|sembrando|cortando|cosechando|vendiendo|cargando|pasando|empacando|cocinando .. marihuana|droga|amapola|coca|cerro|mercancia|plantacion|finca .. no|y
no nos|me podemos|puedo|dejan ir|salir
traj~|llev~|vine|vino|vinieron|fui .. a|para|por|con|de|dizque .. trabaj~|contrato|empleo|tienda|niñera|lavar|cuidar|limpi~ ... era|resulto|me_tienen|la_tienen|nos_tienen|mentira|prostibulo|encerr~|pastillas|hombres|engaño
era mentira|engaño|trampa .. trabaj~|oblig~|tienen|prostib~
explotarla|explotarlo|explotarlas|explotarnos|explotarme
traj~|tra|trae|traen|tienen .. para .. explotar~|prostituir~|pedir|vender
encierran|encierra|encerraban|encerraba .. noche|candado|llave .. trabaj~|dia|cortar|salir|no
con candado .. noche|trabaj~|dia
<tener> ... sin .. salir|sueldo|salario|paga|pago|pagarme|pagarle|pagarnos|descanso .. ni|y|desde|<number>|no|$|<span>
sin .. salir .. y .. sin .. sueldo|salario|paga
sin .. sueldo|salario|paga|pago ... no <one> <let>
convenc~|engañ~|enamor~|conoc~|contact~ .. por? .. tik|tiktok|facebook|internet|redes|instagram|whatsapp ... empleo|trabajo|modelo|novio|viaje ... no|y_ahora|tienen|llev~|dejan
meten|tienen|encierran|mantienen|llevan .. muchachas|cipotas|mujeres|niñas|jovencitas|migrantes|gente .. no|y_no|encerr~|con|para
casa|bar|lugar|negocio|cantina .. donde .. meten|tienen|encierran|llevan|venden|explotan .. muchachas|cipotas|mujeres|niñas|jovencitas|gente|migrantes|menores
no <can> irse|salir|ir .. porque .. debe|deben|deuda|papeles|pasaporte|vigil~
sacan|saca|ponen|pone|llevan|mandan .. a pedir|vender|mendigar|trabajar .. limosna|calle|semaforo|quitan|quita|dinero .. quita~|$|todo
<quitar> .. todo? lo que .. gana|ganan|gano|dan|saca|recoge|vendo
se quedan|queda con .. todo|lo_que .. gano|ganamos|gana|trabajo|dinero
<obligar> .. a .. pasar|llevar|cruzar|cargar|transportar|tragar|mover .. droga|mercancia|paquetes|polvo|armas|gente
mandan|manda|ponen|pone|llevan|entrega|entregaron|entrego .. con .. hombres|clientes|un_hombre|viejos|otros
me|la|nos alquila|alquilan|presta|prestan|rentan|renta .. hombres|hombre|otros|clientes
hombre|novio|marido que me|la alquila|vende|renta
<can>|logre|logro|pude|pudo escapar~|salir|huir .. de|donde .. tenian|tienen|encerr~|trabaj~|casa ... buscan|andan|regresar~|encuentren
donde .. me|nos|la tenian|tienen .. busc~|encerr~|trabaj~|no
vendida|vendido|vendieron .. a .. los|un|una|hombre|bar|<age>
fui|fue|fueron vendid~
ofrec~|oferta|recluta|reclutando|cuento ... muchachas|jovencitas|niñas|cipotas ... trabaj~|españa|mexico|pasaporte|boleto ... no|luego|despues|dejan|ponen|pone
debemos|debo|deben|debe .. comida|cuarto|viaje|pasaje|transporte ... nadie|no ... sale|salir|irse|irnos|ir
mientras|hasta .. no .. paguemos|pague|paguen ... nadie|no .. sale|salir|irse|deja
se quedo|quedaron .. con .. los? .. pasaportes|papeles|documentos|pasaporte .. de|todas|todos|nosotr~
red .. que .. trafica|vende|explota|mueve|recluta
trafica|trafican|traficando .. con .. mujeres|niñas|niños|personas|muchachas
cambiaron|vendieron|entregaron|dieron .. por .. una .. deuda
por .. deuda .. <one>? .. vend~|cambi~|entreg~|cobran_con
con .. mi .. hija|hijo|hermana .. se cobran|cobra|cobran|pagan
pagaron|pago|dieron .. a .. mi .. papa|mama|tio|padrastro|abuela .. por mi|ella|nosotr~
pusieron|puso|ponen|pone .. a .. trabajar|hacer .. en|cosas|lo_que ... no queria|quiero|calle|noche|bar|hombres
<tener> .. a .. <mine> .. <kin> .. de|como .. sirvient~|esclav~|muchacha|empleada|prostitut~
<tener> .. de .. muchacha|sirvienta|empleada|esclava .. sin .. pag~|sueldo|salir
guarda|esconde|tiene|quita .. pasaporte|papeles|documentos .. para .. que .. no .. vaya|salga|escape
trabaj~|plantacion|finca|rancho|cortando|pescando ... no .. dan|pagan .. ni .. un centavo|cinco|peso|nada
si .. se|me|nos .. quiere|quiero|quieren .. ir .. apuntan|pegan|golpean|matan|amenazan|matar
al? que|quien .. quiere|quiera ir .. golpean|pegan|matan|apuntan|golpe~
pagando .. deuda .. con .. trabajo|cuerpo|sexo
traen|llevan|sacan .. de .. noche|madrugada .. a trabajar|camion .. quit~|no
no sabemos ni? donde estamos
hombre|guardia|guardias|gente armad~ .. cuida|cuidan|vigila .. salida|puerta|no|nos
metieron .. en|a .. una? red|rancho|finca|prostibulo|casa .. trabaj~|cuidar|golpe~|no|miedo|habla
<boss>|novio .. me|la trajo|llevo .. pone|obliga|manda .. trabajar|calle|hombres|clientes
nos|me <one>? obligan|obliga|hacen .. grabar|videos|fotos .. desnud~|venden|vende
controla|controlan|maneja .. a las? .. muchachas|mujeres|prostitutas .. pega|cuota|cobra|esquina
quitaron .. a? .. mi|la|el|su .. niño|niña|bebe|hijo|hija .. para .. que .. siga|obedezca|trabaje|trabajando
con|amenazan fotos|videos .. para .. que .. siga|vaya .. clientes|hombres|yendo
pimp|pimping|pimped
promised ... job|work ... now|and|but ... sleep|sex|force~|make|lock~|customers|men
sleep|sex .. with .. customers|guys|men|clients|strangers .. money|for|or|make|have
make|makes|making|forces .. her|me|him|us|kids|them .. sleep|beg|sell|work|strip|dance
girls|women|people|kids|someone .. locked|held|kept|trapped .. in|at|house|room|basement
stuck .. in|at .. house|bar|farm|work ... make|makes|free|pay|leave
brings|brought|bring|bringing|lures .. girls|women|kids .. and|to .. sells|sell|forces|men
at gunpoint .. work|ranch|farm
work~ ... at gunpoint
work|cleaning|working .. for free ... till|until|coyote|owe|pay|leave|let
not|cant|cannot|never quit .. hurt|kill|passport|family|leave
keep|keeps|have|took .. my passport .. hurt|cant|quit|kill|leave
help me .. locked|held|trapped
offered .. job .. abroad|mexico ... money|give|back|locked|not
got|ran|escaped away|from .. people|guys|man .. traffick~|sold|forcing
a man|guy|lady|they|someone is|are? selling girls|kids|women|people
is|are selling girls|women|kids|people
<one> tienen .. con otras|otros|mas .. y|quitaron|apartamento|cuarto
quitaron .. todo .. tienen|apartamento|encerr~|no
<tener> .. a? .. una|unas .. <person>|nicaraguense|hondureña|guatemalteca|salvadoreña|extranjera .. no|encerr~|que_no
no puede irse|salir
presta|alquila|ponen|manda|pone .. a? .. sobrinos|niños|hijos|nietos .. pidan|pedir|vendan|semaforo|quita
para que .. pidan|vendan|trabajen .. semaforo|dinero|calle|parque|quita
escap~ .. de .. donde .. tenian|tenia|encerr~
andan buscando~ .. para .. regresar~|llevar~|devolver~
trabajo|trabajar .. con ellos .. sin salir
work|working|clean~ .. for free
sold .. my|me|her|him .. to .. a|bar|man|owner|brothel
locked .. en|en_el|in|at trabajo|work|job|casa|house
cleaning|working .. free .. till|until|coyote|pay
a jovencitas|muchachas|cipotas .. trabajar .. de eso|bar|noche
<obligar> .. a .. hacer .. videos|fotos
engañad~ .. no .. puedo|puede|podemos .. ir~|salir|regresar
me|la|nos vende|venden .. con .. otros|hombres|clientes
<partner> .. me|la|las vende|prostituye|alquila|ofrece
fui|fue vendida|vendido
stuck|trapped .. in|at|with ... make|makes|force|for_free|work
got me .. cleaning|working|selling .. free|till|until
"""

URGENT = f"""
trata de personas|blancas|mujeres|niñas .. victima|me|mi|fui|soy|sufri|escape|creo|cayo
victima|victimas|sobreviviente|red de .. trata|explotacion|traficantes
fui|soy|es|fue|somos .. victima|victimas de la? trata|explotacion
reportar|reporto|denunciar|denuncia|denuncio|sospecho .. trata|prostibulo|explotacion
<one> quito|quitaron|tiene|tienen|retiene|retienen|retuvieron|agarro|escondio|guardo .. mi|mis|su|sus|nuestros|los|el .. {_PAPERS}
<boss> .. <one>? .. quito|tiene|quitaron|agarro|retiene|escondio|guardo|guarda|guardado|tienen .. {_PAPERS}
<boss>|trabaj~ .. {_PAPERS} .. no <one> .. devuelve|devuelven|quiere|dar|entrega|entregan
no <one> .. devuelve|devuelven|quiere|quieren|entrega|entregan|dar .. {_PAPERS} .. <boss>|trabaj~|hasta|señora|patron~
{_PAPERS} .. no <one> <one>? quiere|quieren|devuelve|devuelven|entrega|entregan .. dar|devolver|$|hasta|patron~|jefe
entregar|entregue|dar|dejar|dejarles|mandar .. el|mi|los? .. pasaporte|dui|documentos|papeles .. trabaj~|oferta|mexico|patron
ofrec~|promet~|oferta|propus~ .. trabajo|empleo|chamba .. entregar|pasaporte|viaje_pagado|todo_pagado|no_conozco|sospech~|raro|rara|engañ~|miedo|desconfi~|bar|facebook
<one> <will> a? llevar .. trabaj~ .. bar|cantina|table|antro|miedo|engañ~
quieren|quiere|quieren_llevar|llevarme|llevarla|llevar .. trabajar .. bar|cantina|club|antro|prostib~ .. miedo|engaño|menor|sospech~|guatemala|mexico|extranjero
trabajo|trabajos forzad~|forzos~
explotacion sexual|laboral .. me|mi|fui|soy|sufri|trabajo|victima
trabaj~ .. como|de esclav~|esclavo .. pag~|no|encerr~|y
<one> .. como esclav~
trabaj~ .. <number> .. sin|no .. pagar~|paga|pagaran|pagan|pagaron .. pega~|golpe~|maltrat~|amenaz~|salir
sin que .. pagaran|paguen|pagar .. pegaban|golpe~|maltrat~|y_me
no <one> pag~ .. <span> .. trabaj~|guardias|finca|no_me|amenaz~|casa .. salir|ir~|amenaz~|papeles
<obligar> .. mandar|fotos|grabar
prostibulo|burdel .. hija|menor|voluntad|obligad~|hermana|prima|sobrina
red|redes .. trata|traficantes|prostitu~
soy de el .. trajo|dueño|compro
human|sex trafficking|trafficked .. me|my|victim|i|was|sister|cousin
was|been|got|being trafficked
took|taking|keeps|has|kept|holding|holds|confiscated .. my|our|her|his passport|papers|documents|id
boss|employer|owner|lady|manager .. passport|papers|documents
forced labor
trata de personas .. denunci~|cerca|creo|sospecho|vecin~|me|mi
human trafficking .. report|me|my|happening|near
ofrec~|trabajo .. mexico|guatemala|otro_pais|extranjero .. entregar|dar|dejar .. pasaporte|papeles|documentos
trabajo ... mexico|guatemala|otro_pais|extranjero ... entregar|dar|dejar .. pasaporte|papeles|documentos
"""

SIGNS = {
    "papers-taken": f"""
{_TOOK} .. {_PAPERS}
{_PAPERS} .. {_TOOK}|quitad~
sin {_PAPERS} .. quito|quitaron
""",
    "not-out": f"""
no|ni <one>? <let> .. salir|ir~|hablar|llamar|libre
no <can> .. salir~|ir~|escap~|libre
{_HELD}|encerr~|candado|bajo_llave|con_llave|vigil~|guardias|no_nos_sueltan|no_me_sueltan
escap~|huir
hasta que .. pag~|termine|cancele
not let|leave|locked|lock|guards|escape
""",
    "debt": "debo|debemos|deuda|deuda|adeudo|pagar_el_viaje|pagar_lo_del|cobran_la_comida|owe|debt",
    "no-pay": """
no <one> pagan|paga|pagaban|pago|pagaron|pagado|dan_nada
sin paga|sueldo|pago|pagarme|pagarnos|descanso|comer|cobrar
<quitar> .. dinero|sueldo|pago
gratis
trabaj~ .. <number>|todo|toda .. horas|dia|noche
todo|toda el|la dia|noche
sol a sol
not pay|paid
""",
    "sex-work": """
clientes|cliente|prostitu~|acostar~|acostando~|burdel|prostibulo|table|antro|desnud~|porn~|ficher~|fichar
estar|dormir|sexo|relaciones con .. hombres|otros|viejos
<vender> .. cuerpo
sex|clients|strip|brothel
""",
    "deceived": """
prometi~|ofreci~|engañ~|promesa|oferta|mentir~|mintieron|mintio|trampa
dijeron|dijo|decia que .. trabajo|mesera|niñera|restaurante|limpieza|ganar|modelo
cuando|ya|al lleg~ .. era|otra|dijeron|resulto|cambiaron|tenia
conocio|conoci .. por? .. facebook|internet|tiktok|redes
promised|lied|tricked|offered
""",
    "forced": """
<obligar>|<obligar-do>|<obligar-ndo>|<forzar>|forzad~
a la fuerza
tengo|tenia|tenemos|tiene que .. acostar~|trabaj~|vender|estar_con|atender|hacer
<one> hacen|ponen a? trabajar|vender|limpiar|hacer
forc~|made|make me|us|her|to
""",
    "job": "trabajo|trabajar|trabajando|trabaja|trabajamos|empleo|finca|maquila|casa|patron~|señora|bar|restaurante|job|work|boss",
    "papers-asked": """
entregar|entregue|dar|dejar|dejarles|mandar|dejo .. el|mi|los|mis? .. pasaporte|documentos|papeles|dui .. $|a|y|antes
""",
    "offer": "ofrec~|oferta|propus~|prometen|promete",
    "abroad": "mexico|guatemala|tapachula|cancun|belice|extranjero|estados|españa|frontera|chiapas|monterrey",
    "afraid": "miedo|amenaz~|golpe~|<pegar>|<matar>|<matar-r>|armad~|scared|afraid",
}
TOGETHER = """
urgent 15 offer job papers-asked
emergency 15 papers-taken not-out
emergency 15 debt not-out job
emergency 15 no-pay not-out
emergency 20 deceived forced
emergency 20 deceived sex-work
emergency 20 deceived not-out
emergency 15 sex-work not-out
emergency 15 sex-work debt
emergency 12 sex-work forced
emergency 15 papers-taken forced job
emergency 15 papers-taken no-pay job
emergency 15 papers-taken debt job
emergency 15 job not-out afraid abroad
"""
