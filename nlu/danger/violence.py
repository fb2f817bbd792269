"""How blows, weapons, rape and fear at home are told."""

# ruff: noqa: E501 - a phrase is one line

from nlu.danger import verbs
from nlu.danger.layout import told

_DONE = """
<one> <V>
<one> <have> <V-do>
<one> <have> estado <V-ndo>
<V> .. a|al <the>? <person>
<been> <V-do> .. por|de|desde|en|con|y|porque
<been> siendo|sido <V-do>
<tener> <V-do>
<tener> .. <person> <V-do>
<person> <V-do>
vino|vine|llego|llegue|llega|salio|dejo|dejaron|quedo|aparecio toda|todo|bien|muy? <V-do>
"""
_NOW = """
<one> <is> <V-ndo>
<is> <V-ndo-me>
<is> <V-ndo> a|al <the>? <person>
<one> acaba|acaban de <V-r>
acaba|acaban de <V-me>
"""
_WILL = """
<one> <will> a? <V-r>
<will> a? <V-me>
<will> a? <V-r> a|al <the>? <person>
<one> <tried> de? <V-r>
<tried> de? <V-me>
<one> <say> .. que .. <V-me>
miedo|terror|temor|panico|temo .. <V-me>
"""
_MEANT = """
<one> podria|puede|pueden|podrian|vaya|vayan a? <V-r>
si <one>? .. <V-me>
antes de|que <one>? <V-me>
para <V-me>
de <V-me>
"""
_DONE_EN = """
<V> <me-en>
<V> my|our|his|her .. <kin-en>
<be-en> <V-ed>
"""
_NOW_EN = """
<V-ing> <me-en>
<V-ing> my|our|his|her .. <kin-en>
is|are <V-ing> <me-en>
"""
_WILL_EN = """
<will-en> to? <V> <me-en>
<will-en> to? <V> my .. <kin-en>
<will-en> be? <V-ed>
"""

EMERGENCY = f"""
{told(_NOW, verbs.HURTING + " arrastrar patear correr")}
{told(_WILL, verbs.HURTING + " matar picar quemar desaparecer pelar violar rociar")}
{told(_DONE + _NOW + _WILL + _MEANT, verbs.DEADLY + " " + verbs.TAKING)}
{told(_NOW + _WILL + _MEANT, "matar violar")}
{told(_MEANT, verbs.HURTING)}
{told(_DONE, "violar")}
{told(_DONE_EN + _NOW_EN + _WILL_EN, verbs.RAPING_EN + " " + verbs.TAKING_EN)}
{told(_WILL_EN, verbs.DEADLY_EN + " " + verbs.HURTING_EN)}
{told(_NOW_EN, verbs.DEADLY_EN + " beat beat choke strangle")}
shot|shoot|shooting|stabbed|stab me|us|him|her|at|my|our
tried|trying|threatened|threatens|threatening to kill|shoot|stab|hurt|rape
kill me|us|him|her if|when|tonight
came|come|coming|comes back? .. and|to hurt|kill|beat
or|and else? .. <kill> <me-en>
or he|she|they kill|kills|hurts|hurt|shoot
they|he|she|hell|theyll will? kill <me-en>
me|nos|te <matar>
la|lo|le|los|las mata|matan|mate|maten|matara|mataran|mataria|matarian
<have> <say> .. <matar-me>
<say> .. que .. <one> <will> .. <matar-r>|<pelar-r>|<quebrar-r>|<picar-r>|<desaparecer-r>|<quemar-r>
<one> <will> a? <pelar-r>|<quebrar-r>|tronar|bajar|palmar|<desaparecer-r>
<one> <will> a? meter|pegar|dar|tirar un|unos tiro|tiros|balazo|balazos|plomazo|plomazos|machetazo|puñalada
<one> .. <quebrar-r> el culo
mata|matan|mate|maten|matara|mataran .. a mi|mis|toda
si .. <one> <matar>
si no? .. me|nos|lo|la <matar>|<pelar>|<quebrar>|<picar>|<desaparecer>|<quemar>
o <one> <matar>|<pelar>|<quebrar>|<picar>|<desaparecer>|<violar>
porque .. me|nos <matar>
miedo|temo|temor .. <one> quiten|quite la vida
temo|tememos|miedo .. por mi|su|nuestra|la vida
vida .. corre|esta|estan .. peligro|riesgo
mi|nuestra|su|sus vida|vidas corre|corren|esta|estan .. peligro|riesgo
<i-am>|<is> en? mucho|grave|serio? peligro
corro|corre|corremos|corren .. peligro|riesgo
miedo .. amanecer muert~
nos|me|lo|la vienen|vengan a? <matar-r>
amanezco|amanecer|amanece|aparezco|aparecer|encuentran|encuentren|dejarme|salgo|saldras|sacan|sale|salis muert~|tirad~|pies
en pedacitos|pedazos|bolsa|bolsas
antes .. verte|verme .. cementerio|muert~
cementerio .. si|con|prefiere
amenaz~ .. muerte|matar~|matarme|matarnos|cuchillo|pistola|arma|machete|corvo
sentencia|sentencias|sentenciad~|condenad~ .. muerte
<one> sentenciaron|sentencio
<one> <tener> sentenciad~
estoy|esta|estamos sentenciad~
luz verde
mandar|mandaron|mando|mande a <matar-r>|<picar-r>
pagaron|paga para|por <matar-me>
<one> <have>? puso|pusieron|pone|puesto .. <weapon> .. cuello|cabeza|pecho|garganta|cara|sien|boca|espalda|frente
<weapon> .. en|al|contra|por .. cuello|cabeza|pecho|garganta|cara|sien|boca|frente|panza
<one> .. apunto|apunta|apuntan|apuntaron|apuntando|encañono|encañonaron .. <weapon>|cabeza
<one> encañono|encañonaron
apunto|apunta|apuntan|apuntaron|encañono|encañonaron .. con .. <weapon>
amenaz~ .. con .. <weapon>
con .. <weapon> .. amenazando|amenaza|afuera|corrio|corre|persigue
<one> <correr>|saco|saca|sacaron|persigue|persiguio|atacó|ataco|agarro|tiro|corretea|correteo con .. <weapon>
<correr> con .. <weapon>
<one> .. corretea|correteo|correteando .. <weapon>
<one> dio|dieron|pego|metio|metieron .. puñalada|puñaladas|machetazo|machetazos|balazo|balazos|tiros|tiro|filazo|disparo|disparos|navajazo|cuchillada
<number>|recibi|recibio puñaladas|puñalada|machetazos|balazos|filazos
<one> <picar> .. con .. <weapon>
<one> tiro|tiraron|echo|echaron|rocio .. gasolina|acido|alcohol|fuego|agua_hirviendo
gasolina .. encendedor|fosforo|quemar~|prender|fuego
<one> agarro|agarra|agarrada|tiene|apreto|aprieta|agarrada|apretaba|agarrado .. del|el cuello|pescuezo|gaznate|garganta
puerta .. mata|matar~|pistola|arma|machete
bota|patea|pateando|tumba|botar|golpea|rompiendo|forzando|tumbando la puerta
afuera|puerta|enfrente|ventana .. <weapon>|armad~
<weapon> .. afuera|puerta|enfrente
<is> afuera .. <weapon>|armad~|<matar-me>
hombres|hombre|tipo|tipos|sujetos|muchachos|unos|gente armad~
<one> anda|andan|esta|estan .. buscando con .. <weapon>
anda|andan|llega|llego|tiene|trae|saco|saca|viene|vino con? el|la|un|una|su <weapon> .. <matar-me>|amenaz~|buscando|matar|enfrente|encima|niños
<one> <will> a? .. <matar-r>
quemaron|balacearon|tirotearon|rafaguearon|ametrallaron|balearon|quemar|incendiaron|balaceada .. casa|carro|negocio|puesto|rancho|ventana
dispararon|disparo|disparando|tiraron .. a|en|contra|por .. casa|carro|mi|negocio|<one>
hay .. tiros|balazos|balacera .. afuera|casa|aqui|ahora
<one> .. tiene|tienen .. secuestrad~
<tener> secuestrad~|plagiad~|privado_de_libertad
<secuestrar>|<raptar> .. a|al .. <person>
<person> .. <secuestrar-do>
piden|pide|pidieron|exigen|quieren|pidio .. rescate
mataron|mato|asesinaron|desaparecieron|han_matado .. y|ahora|dijeron .. sigo|sigue|seguimos|siguen|vienen|yo|buscan|buscando|nosotros
sigo yo
sigues|sigue tu|usted
fue|fui|han|sido|fueron violad~
<abusar> sexualmente
abusad~ sexualmente
{told(_DONE.replace("<one>", "me|nos|la|lo"), "violar penetrar")}
<one> <have>? hizo|hicieron|hecho .. lo que .. quiso|quisieron|quiere
<one> <forzar>|<obligar> .. a .. estar|acostar~|tener|sexo|relaciones|hacer .. con|relaciones|sexo|el|cosas
<will> a? <forzar-me>|abusar .. de? <one>?
<one> .. <tried> de? .. abusar|violar|tocar|forzar
abusaron|abuso|abusan .. de .. <one>|mi|ella|nosotr~ .. hombres|tren|camino|anoche|hoy|ayer|albergue|varios
hombres|tipos|coyotes|mareros|ellos|tres|varios|unos abusaron
ayud~ .. <one> .. <pegar>|<matar>|<golpear>|pegando|matando|golpeando
ayud~ .. encerrad~|secuestrad~|amenazad~ .. casa|cuarto|hombres
<person> .. grita|gritando|gritos .. matar|matan|pegan|auxilio|ayuda|golpes
gritos .. golpes|auxilio|ayuda|matan|pegan
esta|estan|es muy? violent~ .. ahora|aqui|armad~
death threats|threat
afraid|scared|fear for my|our life|lives|safety
my|our|her|his life|lives is|are in danger
i am|we are|is|are in danger
<weapon-en> .. at|to|on|against .. me|us|head|face|neck|house|door
<weapon-en> .. outside|door|house
put|pulled|pointed|pointing|points|has|have|with a .. <weapon-en> .. <me-en>|head|face|outside|here|kids
outside .. <weapon-en>|kill|shoot
shots fired
sexually assaulted|abused
forced|forces|forcing me|her to? have|into sex
want|asking|asks|demand|demanding ransom
someone|they|he .. has|have|got .. my .. <kin-en> .. money|want|ransom|kill
is|hes|he .. going to kill
help me .. he|hes|they .. beat~|kill~|beat~|here|coming
o <one>? muero|mueres|muere|morimos
vinieron|llegaron|llego|vino|entraron|andan|vienen .. armad~
<one> .. entierra|entierro|enterrar|sepulta|entierran .. si|dice|dijo|viva|vivo
si lo dejo|denuncio|hablo|me_voy|cuento .. <one> .. entierra|mata|pela|corta|quema|quita_la_vida
juraron|juro|jurado .. la|a? muerte
la muerte .. juraron|juro|prometieron
<one> .. cortar|marcar|desfigurar|quemar|rajar la|el .. cara
darme|darle|darnos|dar|dan piso|pateada|vergueada|piso
<one> dan piso
quiebran|quebrar|quiebren|quebran .. las|los|una patas|piernas|brazos .. a|si|hijo|pago
vienen|vendran|vengan|llegan|van|vayan .. en la|esta? .. noche|madrugada|hoy .. por <us>|nosotros|mi|el|ella
dijeron|dicen .. que .. vienen|van|iban .. por <us>|nosotros|mi|el|ella|a_buscar
amenaza|amenazo|amenazando .. con .. <weapon>|bomba
amenaza .. a .. toda|todos .. con|cuadra
quemaron|incendiaron|destruyeron|balacearon .. champa|rancho|casa|tienda|puesto|carro|milpa .. para_que|fueramos|porque|anoche|amenaz~|donde
cercad~|rodead~|vigilad~ .. casa .. hombres|<weapon>|armad~
<tener> .. cercad~|rodead~ .. hombres|casa|armas
wanted|want|wants me|him|her|us .. dead
next time .. dead|kill|die
im|i am dead .. said|next|if|gang
forced himself|themselves .. on
burned|burns me|her|him|us .. with
locked me|her in .. broke|he|phone|and
he .. locked me|us in
<tener> .. ubicad~|localizad~ .. cuid~|familia|matar|mensaje|audio
ya .. <one> tienen|tenemos .. ubicad~|localizad~|en_la_mira
cuide|cuida|cuiden .. a .. mi|su|tu|la familia|hijos .. mensaje|audio|amenaz~|dicen|si
antes de|que .. verte|verme .. con otro|otra .. cementerio|muert~|mata
mira|veo|vera|vemos|ver .. en el cementerio|panteon
sentencia de muerte
afuera|enfrente|rodeando .. mi? .. casa .. con .. armas|<weapon>
muchachos|hombres|tipos|unos .. afuera .. casa .. con .. <weapon>
will kill you
kill you .. if|when|si
<one> .. ban|van|ba a? matar
<one> bana|vana|baa|bam|bana_a matar|golpear|pegar
auxilio $|ayud~|me|nos|<one>|por_favor|que|estan|esta
pid~|grit~ .. auxilio|socorro|ayuda .. pega|golpes|matan|vecina|marido|adentro|encerr~
socorro $|ayud~|auxilio|que|estan
"""

URGENT = f"""
{told(_DONE + _NOW + _MEANT, verbs.HURTING + " " + verbs.THREATENING)}
{told(_DONE, "manosear toquetear ultrajar")}
{told(_WILL, verbs.THREATENING)}
{told(_DONE_EN + _NOW_EN, verbs.HURTING_EN + " " + verbs.THREATENING_EN)}
{told(_DONE_EN, verbs.DEADLY_EN)}
mataron|mato|asesinaron .. a .. mi|mis|nuestro .. <person>
<them> mataron|mato
a golpes|patadas|puñetazos|trompones|cinchazos|vergazos|pijazos|madrazos|trompadas|morongazos|garrotazos|planazos
<one> <have>? dio|dieron|da|dan|daba|daban|pego|metio|pega|dado|propino|metieron .. golpiza|paliza|patadas|patada|cachetada|cachetadas|puñetazo|puñetazos|golpes|golpe|trompadas|trompon|vergazos|pijazos|manada|arrastrada|penqueada|vergueada|cachimbeada|talegueada|leñateada|machetazos|cinchazos|morongazos|bofetada|bofetadas|manazos|nalgadas|empujon
<one> <have>? levanta|levanto|levantado|levantaba|alza|alzo|pone|puso|puesto|ponia|pueda .. la|las mano|manos encima?
<quemar>|<quemar-do> .. con .. plancha|cigarro|agua|aceite|cable
la|lo|nos quemo|quemaron
me quemo|quemaron la|las|los|con|el
moretes|moreton|moretones|moreteada|moreteado|moretiada|moreteados|moretiado|morados .. marido|esposo|novio|papa|pareja|hombre|el|dice
marido|esposo|novio|papa|pareja|hombre|compañero .. moretes|moretones|moreteada|moretiada|golpes|golpeada
<person> .. llega|llego|anda|viene|vino|tiene|sale .. toda?|todo? moreteada|moretiada|moretes|moretones|golpes|golpeada|golpeado|moreteado|ojo_morado
ojo|ojos morado|morados|hinchado .. marido|esposo|pareja|novio|golpe~|pego
<one> dejo|dejaron .. ojo|ojos|cara|boca|brazo .. morado|morados|hinchado|hinchada|quebrado|rota|reventada
<one> <quebrar>|revento|reventaron|partio|desfiguro|fracturo el|la|los|las|un|una|dos|toda nariz|brazo|boca|cara|diente|dientes|costilla|costillas|ojo|labio|mano|cabeza|madre|hocico
<one> <empujar>|<jalar>|<arrastrar>|jaloneo|jalonea|tiro|avento|estrello|agarro|agarra .. pelo|suelo|escaleras|gradas|pared|greñas|piso|fuerza|brazo
<jalar-ndo>|<arrastrar-ndo> .. del? pelo
<one> <tirar>|<lanzar>|<aventar> .. al|contra|por el|la suelo|pared|piso|gradas|escaleras
<one> escupe|escupio|pellizca|muerde|mordio|jincho .. y|cuando|marido|esposo|mi
<tener>|<been>|dejo|dejaron .. amenazad~
<one> <tener> .. amenazad~
amenazad~ por|de|porque
<have> .. amenazado|amenazada|amenazados|extorsionado|golpeado|pegado|maltratado|acosado|perseguido
recibo|recibi|recibimos|recibe|recibio|llegan|llego|llegaron|tengo|mandan|mandaron|mando|dejaron|hay|hubo|sufri|por|tenemos|hacen|hizo|hicieron una|unas|las|muchas|varias|de|su|sus? amenaza|amenazas
amenaza|amenazas .. contra|<gang>|ex|esposo|marido|muchachos|padrastro|hacia|telefono|whatsapp|familia|mi
<one> <pegar-r>|<golpear-r>|<maltratar-r> cuando|si|y|porque
maltrato|maltratos|malos_tratos .. de|por|mi|en|del|fisico|verbal|recibo|sufro
<person> .. me|nos|la|le maltrat~
violent~ .. marido|esposo|pareja|miedo|conmigo|hijos|nosotros|toma|bolo|borracho
marido|esposo|pareja|ex|novio|padrastro|compañero|papa .. agresiv~|violent~
sufro|sufre|sufri|vivo|vive|sufrimos|sufria|viviendo|sufriendo|sufren|vivimos|soy|fui|he|ha|es .. violencia|maltrato|maltratos|abuso|abusos|golpes
victima|victimas|sobreviviente de la? violencia|extorsion|abuso|maltrato|amenazas|violacion|extorsiones|persecucion|secuestro|agresion
violencia .. en|de|por .. mi|nuestra .. casa|hogar|esposo|pareja|familia|marido|compañero
violencia .. domestica|intrafamiliar|sexual|fisica .. mi|esposo|marido|pareja|conmigo|sufr~
hay|pasa|existe mucha? violencia en
<abusar> .. de .. mi|ella|nosotr~|mis|la|las|los
<one> abuso|abusaron|abusaba|abusan|abusa
<have> abusado de
abuso|abusos sexual|sexuales
acoso sexual
<one> <tocar>|<besar>|agarra|agarro|agarraba|agarran .. fuerza|permiso|consentimiento|partes|querer|pechos|nalgas|piernas|cuerpo|intim~|dejo|quiera|quisiera
<one> <tocar> y|aunque|si|cuando|sin|las|donde|dice
a la fuerza .. <one>|toco|beso|agarr~|llevo|noches|acostar~|tener|conmigo|relaciones|sexo
<one> .. a la fuerza
<one> <forzar>
<one> <forzar> a
<obligar>|<obligar-do> .. a? estar|acostar~|tener|dormir .. con|relaciones|sexo
<one> <obligar> .. estar con|juntos
<obligar> a? tener|hacer .. relaciones|sexo|cosas
relaciones|sexo .. fuerza|obligad~|quiero|quiera
acueste|acostara|acostarme|acostarnos|acostase|acuestes|dormir .. con el|ellos .. para|cambio|ayud~|tramite|favor
<one> pidio|pide|pidieron|piden|ofrecio|exige .. sexo|acostar~|acueste|relaciones|desnud~|nudes|favores_sexuales|favor_sexual|fotos_intimas
cambio de .. sexo|favores|acostar~
publicar|subir|mandar|enseñar|compartir|publica|sube .. fotos|videos|video|foto .. mias|mios|desnud~|intim~|si|mi|mis
fotos|videos intim~|desnud~ .. amenaz~|publicar|subir|dinero|mand~
le|les tengo|tenemos .. miedo|pavor|terror|panico .. a .. <partner>|el|ellos|<gang>|papa|padrastro|hijo|hombre|señor|vecino
le tiene|tienen .. miedo|pavor|terror a .. <partner>|el|papa|padrastro
miedo|pavor|terror .. de|a|por|que .. <partner>|padrastro|papa .. <mine>? .. hijos|pegue|haga|mate|venga|encuentre|vuelva|violento|toma|llega
vivo|vivimos|paso|vive con|en|llena|lleno de? mucho? miedo|terror|angustia .. de|por|a .. <partner>|el|<gang>|casa|padrastro|papa
miedo .. mi|al|el|su|un .. ex|marido|esposo|pareja|padrastro|compañero|papa
miedo .. que .. <one> .. haga|hagan|mate|maten|pegue|peguen|golpee|hacer|encuentre|encuentren|busque|busquen
miedo que .. <one> encuentre|encuentren|halle|hallen|agarren|agarre
hacerme|hacernos|hacerle|hacerles|hacerla|hacerlo daño
<one> <will> a? hacer .. daño|mal
hacer|haga|hagan|hace|hizo|hicieron .. daño .. a .. mi|<one>|<person>|nosotros
hacerle|hacernos|hacerme|hacerles|haciendo|haciendome|hacerla|hacerlo .. daño|algo
<one> puede|pueden|podria|podrian|va|van hacer algo
pase|pasar|pasarle|pasarnos|pase .. algo .. mi_familia|mis_hijos|familia|hijos .. amenaz~|pag~|si
le|les va|van|iba a pasar algo .. mi|familia|hijos|si
<one> <buscar> para .. <matar-me>|hacer~|pegar~|golpear~|cobrar~
escondid~ .. <partner>|<gang>|miedo|de|porque|el
<i-am>|<have> .. escondid~|huyendo|escondiendo~ .. de
<i-am> .. escondid~
huyendo|huyo|hui|huimos|huyeron|huyo|huir|escapar|escape|escapamos|escapando .. de|por .. mi|el|la|<gang>|amenaz~|violencia|<partner>|golpes|casa|maltrato
<sacar> de la? casa .. golpes|empujones|noche|borracho|bolo|niños|pistola|amenaz~
<one> <seguir>|<perseguir>|<vigilar>|<rondar>|espia|espian|acecha|acechan .. <partner>|hombre|hombres|carro|moto|todos|donde|<gang>|calle|trabajo|casa|unos|para|y|desde|un|lados
<one> <is> <seguir-ndo>|<vigilar-ndo>|<rondar-ndo>|chequeando|espiando|cazando|buscando .. un|unos|el|los|mi|hombre|carro|moto|por|para|<gang>|ex|mismos
me|nos|lo|la|los anda|andan siguiendo|persiguiendo|vigilando|cazando|rondando
mi|el|un .. ex|exnovio|exmarido|exesposo|exmarido|marido|esposo .. me|la <is>|<seguir>|<perseguir>|<vigilar>|espera|llega|llama .. <seguir-ndo>|buscando|afuera|trabajo|casa|calle|cien|diario|amenaz~|cada
no deja|para|dejan de? molestar~|acosar~|perseguir~|seguir~|buscar~|amenazar~|llamar~ .. ex|mi|el|papa|hombre|y|desde|porque
no <one> <let> .. salir|trabajar|ver|hablar|tener|estudiar|vestir~|usar .. de|a|con|ni|telefono|amigas|familia|casa .. casa|mama|familia|nadie|amigas|amigos|vecinas|trabajo|marido|esposo|celular
<partner> .. no <one> <let> .. salir|trabajar|ver|hablar|estudiar|usar|tener
no <one> <let> .. salir de|ni|sin|sola .. la|mi|su|ver|hablar? casa
no <one> <let> .. ver|hablar|salir ni .. ver|hablar|salir|trabajar|telefono
<one> controla|revisa|cela|celaba|prohibe|humilla|insulta|grita .. y .. <pegar>|amenaz~|golpea|empuja|salir|quita|no|todo
<one> controla .. todo|dinero|telefono|salidas
<one> <quitar> .. dinero|pisto|telefono|celular .. y|si .. <pegar>|amenaz~|golpea|reclamo|deja
<tener> encerrad~
<one> <encerrar>
<encerrar-do> .. por|con .. <partner>|llave|candado|marido
candado|llave .. marido|esposo|sale|salir
mi|su|el .. <partner> .. <pegar>|<golpear>|<maltratar>|<patear>
<partner>|hijo|yerno|nuera|papa|padrastro .. <one> .. <pegar>|<golpear>|<maltratar>
<one> .. <pegar> .. bolo|borracho|tomado|toma|drogado
<person> .. es .. golpeada|maltratada|abusada|agredida
<have>|<been> agredid~|violentad~
agredida|violentada|maltratada .. por|mi|mujer
domestic|family violence|abuse .. me|my|i|victim|husband|at|situation
victim|survivor of domestic|violence|abuse|rape|extortion
scared|afraid|terrified of .. husband|boyfriend|partner|ex|dad|father|stepdad|him|gang|gangs|them|stepfather
abusive|violent husband|partner|boyfriend|ex|relationship|home|father|dad|with
husband|boyfriend|partner|ex|stepdad is|gets|so|very|bien|muy so?|very? abusive|violent|aggressive
hiding from|since|because .. my|him|gang|them|husband|ex
running|ran|fled|fleeing|escaped|escaping from .. my|him|gang|husband|violence|ex|threats
not let me|her .. leave|out|work|see
not let me|her talk .. anybody|anyone|nobody
threats .. me|my|from|against|to
get~|got|receiv~|sent|send~ .. threats|threat
threatening|threatens|threatened .. my|me|us|her|him|family
keeps|keep following|calling|threatening|harassing|beating|showing .. me|my|up
following|watching|stalking me|us|my|her
sexual abuse|harassment|violence
not safe at home|here
not feel safe .. home|husband|him|ex
beats|beats|beat|beat|slapped|punched|kicked|choked|pushed|grabbed me|her|us|him
my? .. boyfriend|husband|ex|partner|dad|stepdad .. beats|hits|beat me|her .. up?
beats|beat me up
tirarme|tirar|tira|avienta .. cosas|trastes|platos .. pegar~|pega|miedo|encima
vivo con .. miedo .. llegue|venga|pegar~
<them> tiene|tenia|dejo|dejaba .. toda? morada|moreteada|marcada|golpeada|reventada
<partner> .. morada|moreteada|golpeada .. tiene|dejo|anima|decirlo|denunciar
obliga|forza|obligo|fuerza .. mi? <partner> .. aunque|quiera|quiero
obliga|obligo .. aunque .. no .. quiera|quiero
el no <one> <let> .. trabajar|salir|hablar
revisa|checa|controla|esconde .. el? telefono|celular|mensajes .. no_me|deja|amenaz~|pega|grita
<them> encierra|encerro|encierran .. con .. candado|llave
no sale .. porque .. marido|esposo|el .. encierra|pega|deja|cela
jumped by|me .. gang|guys|men|group
<one> <is> .. siguiendo .. hombres|hombre|moto|carro|tipos|desconocid~
broke my phone .. locked|hit|scared
"""

SIGNS = {
    "partner": """
<mine> .. <partner>
el|la papa|mama|padre de <mine>|los|las <child>
el hombre con|que .. vivo|vive
compañero|companera de vida
<mine> ex
el ex
mi viejo|papa|padrastro|hijo|cuñado|yerno|suegro|hermano
<mine> husband|boyfriend|partner|ex|dad|stepdad
my husband|boyfriend|partner|ex|dad|stepdad
""",
    "drunk": """
tomad~|bol~|borrach~|drogad~|ebri~|endrogad~|marihuan~|drunk|high
cuando|si|que toma|bebe|chupa|drinks
anda|llega|viene tomando|chupando
bien|todo|bien a? pija|verga
""",
    "chases": """
<us>|<them> corre|corren|corrio|corria|saca|saco|sacaba|echa|echo|avienta|tira|bota .. casa|calle|con|noche|todos|niños|afuera|a
<us> corre|corren|corretea|correteo|corria
nos|me toca salir|dormir|correr|escondernos|escondernme .. afuera|calle|monte|vecina|corriendo|donde
salimos|salgo|salir corriendo|huyendo
quiebra|quebro|rompe|rompio|tira|patea|destruye .. cosas|todo|trastes|puerta|muebles|platos|vidrios
grita|insulta|putea|maltrata|trata_mal|ofende|grito|insulto|gritando|insultando
<us>|<them> grita|insulta|ofende|humilla|escupe
mal trato|genio
busca pleito|pelea|problemas
agarra|agarro|desquita .. conmigo|con .. hijos|nosotros|mi|niños
breaks|broke|throws .. things|stuff|everything
yells|screams at me|us
""",
    "weapon": "<weapon>|<weapon-en>",
    "armed-act": """
<one> .. corre|corrio|corretea|persigue|amenaza|busca|apunta|saca|ataca|enseña|enseñan|saco|amenazo|tira|tiro
<us> .. mata|puso|pone|hizo|quiso|quiere|agarro
chases|chased|threatens|threatened me|us|her
anda|andan afuera|amenazando|buscando|haciendo|asiendo
""",
    "afraid": """
miedo|pavor|terror|temor|asustad~|aterrad~|panico|afligid~|scared|afraid|terrified
escond~
no duermo|dormimos
""",
    "bruised": """
moret~|moreton~|golpes|golpead~|ojo_morado|sangrando|labio_roto|marcas|marcada|raspones|chichones|bruises|bruised
""",
    "controls": """
no <one> <let> .. salir|trabajar|ver|hablar|estudiar|tener|usar|visitar
<one> <quitar>|esconde|escondio|revisa|revisaba|controla|rompio .. telefono|celular|dinero|pisto|llaves
<one> prohibe|prohibio|cela|encierra|vigila
not let me|her .. leave|out|talk|work|see|go
takes|took|checks|checking my phone|money
""",
    "neighbour": """
mi|la|una|unos|los|el vecina|vecino|vecinos|señora|muchacha|pareja|inquilina|hermana|mama|hija|cuñada|prima|tia|amiga|hijo|nuera|sobrina
""",
    "screams": """
gritos|grita|gritando|gritar|llora|llorando|llorar|pide_auxilio|pidiendo_auxilio|ayuda|golpes|pleito|screaming|screams|crying
""",
    "blow": """
golpes|golpe|golpeando|pegando|golpear|pegar|patadas|golpiza|vergazos|cinchazos
""",
    "control-fear": "<one> da|dio miedo|pavor|terror",
    "exit": """
quiero|necesito|como|puedo|ayuda~|pude|logre .. dejar~|salirme|irme|escapar~|huir|separarme
no se .. a|para? donde ir~
no puedo|pude dejar~|salir~|separarme
""",
    "told-off": """
no|nadie .. se entere|entera|digas|diga|lo sepa|vaya_a_saber
si hablo|digo|denuncio|cuento|llamo
""",
}
TOGETHER = """
emergency 12 partner weapon armed-act
emergency 10 weapon chases
emergency 10 drunk weapon
emergency 12 screams blow neighbour
urgent 20 partner drunk chases
urgent 15 partner drunk afraid
urgent 15 partner drunk screams
urgent 15 partner controls afraid
urgent 15 partner control-fear
urgent 15 partner controls told-off
urgent 15 partner bruised
urgent 12 neighbour bruised blow
urgent 20 partner afraid exit
urgent 20 partner chases exit
urgent 15 told-off partner afraid
"""
