"""How danger is said, by kind and urgency, and what only sounds like it.

The phrases are in the small language of `nlu.phrases`.
"""

# ruff: noqa: E501 - a phrase is one line

_KIN = (
    "hijo|hija|hijos|hijas|hermano|hermana|esposo|esposa|marido|mujer|mama|papa|madre|padre|primo"
    "|prima|tio|tia|sobrino|sobrina|nieto|nieta|abuelo|abuela|novio|novia|pareja|companero"
    "|companera|familiar|familia|amigo|amiga|vecino|vecina|cunado|cunada|muchacho|muchacha"
    "|nino|nina|bebe|bicho|bicha|suegra|suegro|yerno|nuera|padrastro|gente"
)
_CHILD = "nino|nina|ninos|ninas|bebe|hijo|hija|hijos|hijas|menor|menores|nieto|nieta|sobrina|sobrino|bicho|bichita|bichito|ninitos|ninitas|cipotillos|nene|nena|hermanita|hermanito|sobrinita|sobrinito|ninita|ninito|nietecito|nietecita|hijito|hijita"
_YOUNG = "nino|nina|ninos|ninas|ninitos|ninitas|bebe|menor|bebito|nene|nena|nieta|nieto|hermanita|hermanito|sobrinita|sobrinito|ninita|ninito|nietecito|nietecita"
_KIN_EN = "son|daughter|brother|sister|husband|wife|mom|mother|dad|father|cousin|friend|kid|child|boyfriend|girlfriend|nephew|niece|uncle|aunt|family"
_TO = "me|la|lo|le|nos|les|los|las|te|se"
_AGE = "8|9|10|11|12|13|14|15|16|17|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete"
_WILL = "quiere|quieren|va|van|voy|iba|queria|querian|pueden|puede"

VIOLENCE_EMERGENCY = f"""
{_TO} tiene|tenia encerrad~|amarrad~|cautiv~
{_TO} encerro|amarro
{_TO} obliga|obligo a tener|acostar~ .. relaciones|sexo|con
pague|pago|paguemos|pagamos|dinero|renta|cuota|plata o|y .. matan|mata|queman|muero|mato|hacen
o le|les|me|nos hacen|hara|haran|pasa algo|dano
si no|les .. {_TO} queman|matan|quitan
vinieron|llegaron|vino|llego|entraron|andan .. armad~|pistola|pistolas|machete|armas|cuchillo
balearon|balacearon|dispararon|tirotearon|quemaron .. casa|carro|negocio|ventana|hermano|primo|hijo
pegarme|golpearme|matarme|lastimarme|violarme|apunalarme|machetearme|quemarme|ahorcarme|dispararme
mataron a mi .. vienen|van|siguen|sigo por|con|yo
vienen|vienen|van por mi|nosotros
machete|cuchillo|pistola|arma|navaja en|al|contra el|la|mi|su|del cuello|cabeza|pecho|garganta|cara
afuera|puerta .. matarme|armad~|golpearme
they|he|she|someone will|would|gonna|want|wants to? hurt|kill|shoot my|me|us|the|him|her
come|coming back? and|to hurt|kill me|us|her
outside .. threatening|kill|gun|hurt
{_TO} esta|estan|sigue pegando|golpeando|ahorcando|pateando|atacando|maltratando|apuntando|siguiendo
{_TO} quiere|quieren|queria|querian matar|pegar|golpear|quemar|violar|macheteando|machetear|picar
{_TO} va|van|iba|iban a matar|golpear|pegar|quemar|violar|machetear|picar|quebrar|desaparecer
quiere|quieren|va|van a? matarme|matarnos|matarlo|matarla|golpearme|violarme|matarlos
{_TO} matan|mata|maten|mate|desaparezcan
o|y matan|mata|matamos a? mi|mis|tu|su|toda
van|va|quieren|iban|quiere a? matar a? mi|mis|su|sus|toda|nuestra
{_TO} estan|esta|estaban matando
{_TO} quiso|quisieron|intento|intentaron|trato|trataron de? matar|ahorcar|golpear|violar|quemar|apunalar|secuestrar|machetear
hombre|hombres|tipo|tipos|alguien|sujeto|sujetos|pandill~|mareros .. afuera|puerta|casa .. pistola|arma|armas|cuchillo|machete|armad~
hombre|hombres|tipo|tipos|sujetos armad~
si no * * {_TO} matan|mata|mato
si no * {_TO} matan|mata|mato
amenaz~ .. muerte
amenaz~ .. matarme|matarnos|matarlo|matarla|matar
amenaz~ .. cuchillo|pistola|machete|arma
dijo|dijeron|dicen|dice que .. {_TO} van|va|iba|iban a matar
dijo|dijeron|dicen|dice que .. {_TO} matan|mata|mato|matarian
temo por mi|su vida
mi|su|nuestra vida corre|esta en? peligro
estoy|estamos|esta|estan en peligro
corro|corre|corremos peligro
con|tiene|anda|trae un|una cuchillo|pistola|machete|arma .. {_TO}
{_TO} .. con un|una cuchillo|pistola|machete|arma|corvo
{_TO} apunto|apuntan|apunta|apuntaron|acuchillo|apunalo|apunalaron|balearon|dispararon|disparo|machetearon|macheteo|ahorco|quemo
esta|estan afuera .. pistola|arma|armas|cuchillo|machete|matarme
{_TO} viola|violan|violo|violaron|violando
{_TO} ha|han|quiso|quisieron|intento|intentaron|trato|trataron de? violado|violar
quiso|intento|trato|quisieron|intentaron de? violarme|violarla|matarme|ahorcarme|ahorcarla|matarla|quemarme
fui|fue violada|violado
{_TO} secuestro|secuestraron|tienen|tiene secuestrad~
tienen|tiene secuestrad~ a?
secuestraron|secuestro a mi {_KIN}
piden|pide|pidieron|exigen rescate
auxilio
ayuda|ayudenme|ayudeme|help .. {_TO} pega|golpea|mata|matan
he|she|they is|are going|trying to kill|hurt|hit|shoot me|us|him|her
he|she|they|hell will|would shoot|kill|stab me|us|him|her
he|she|they gonna kill|hurt|shoot me|us|him|her
going|want|wants|wanted|tried|threatened|threatening|threatens|threaten to kill|shoot|hurt|rape me|us|him|her|my
will kill me|us|him|her
death threats
is beating|hitting|choking|attacking me|her|him|us
afraid|scared|fear for my life
my life is? in danger
i am|we are in danger
has|have|with a gun|knife|machete .. me|us|house|door|outside
raped|rape|raping me|her|him|my
was|been|being raped
sexually assaulted
kidnapped me|him|her|my|us
is|was|been|are|were kidnapped
"""

VIOLENCE_URGENT = f"""
{_TO} anda|andan|viene|vienen|anduvo siguiendo|persiguiendo|vigilando|rondando
a la fuerza .. toco|beso|agarro|llevo
toco|beso|agarro|llevo|hizo .. a la fuerza
{_TO} forzo|forzaron|forza a?
horas|dias|plazo para irnos|irme|salir|desocupar|salirnos|salirme
hacerme|hacernos|hacerle|hacerles|hacerlo dano|algo
hacer dano a mi|nosotros
estoy|estamos|ando|vivo|vivimos escondid~
{_TO} quebro|rompio|revento|reventaron|partio|quebraron la|el|los|las|un|una|dos nariz|brazo|boca|cara|diente|dientes|costilla|costillas|ojo|labio|mano
{_TO} ataco|atacaron|ataca|atacan
preguntar|preguntando por mi
someone|somebody|they|he|she|man|men|guy|ex is|are|was|keeps|keep? threatening|following|attacking|hurting|beating|stalking|harassing
threatening|harassing me|my|us|her
being|am|was|getting extorted|blackmailed|threatened|stalked
man|someone|he|they|guy attacked|grabbed me|us|her
hurt me|us
{_TO} pega|pegan|pego|pegaba|pegaron|pegado|golpea|golpia|golpean|golpeo|golpio|golpearon|golpeaba|golpiaba
{_TO} ha|han pegado|golpeado|maltratado|amenazado|extorsionado|abusado
{_TO} maltrata|maltratan|maltrato|maltrataba|agrede|agreden|agredio|agredieron|patea|pateo|patearon|verguea|verguio|verguiaron|abofetea|abofeteo|cachetea|cacheteo
{_TO} empujo|jalo|arrastro .. pelo|suelo|escaleras|pared|gradas
{_TO} tiro al? suelo
a golpes|patadas|punetazos
dejo|dejaron .. golpead~|moretead~|moretones
moretones .. esposo|marido|pareja|novio
recibi|recibimos|recibio|tengo|mandaron|mando|dejaron una|unas|muchas? amenaza|amenazas
{_TO} viene|vienen|llega|llegan|vino|vinieron|quiere a? amenazar~
amenazarme|amenazarnos|amenazarlo|amenazarla
amenazad~ por|de
esta|estoy|estamos|estan|estaba amenazad~
toco|toca|tocaron|tocaba .. sin mi|su permiso|consentimiento
{_TO} dio|dieron|da|dan una? golpiza|paliza|patadas|cachetada|cachetadas|punetazos|golpes|trompadas|punetazo|morongazos
{_TO} humilla y
{_TO} amenaza|amenazan|amenazo|amenazaron|amenazaba|amenazando
{_TO} esta|estan|estuvieron|siguen amenazando|extorsionando|acosando|persiguiendo|chantajeando
amenazas|amenaza contra|de|por .. pandill~|mara|mareros|ex|esposo|marido|muchachos
recibo|recibi|recibimos|llegan|llegaron|tengo amenazas
{_TO} extorsiona|extorsionan|extorsiono|extorsionaron|extorsionaban
llamada|llamadas|mensajes .. extorsi~
extorsion~ a mi|mis
victima de violencia|extorsion|abuso|maltrato|amenazas|violacion
sufro|sufre|sufri|vivo|vive|sufrimos|sufria de? violencia|maltrato|abuso|abusos|extorsion|amenazas
violencia en mi|la|nuestra casa
hay violencia en
violencia domestica .. mi|esposo|marido|pareja|conmigo
abusa|abuso|abusaron|abusan|abusaba de mi|ella|el|nosotros|nosotras
abuso sexual .. mi|conmigo|sufri
{_TO} abuso|abusaron sexualmente
{_TO} manosea|manoseo|manosean|toquetea|toqueteo
{_TO} acosa|acosan sexualmente
acoso sexual
{_TO} tiene|tienen amenazad~
{_TO} persigue|persiguen|siguen unos|los|pandill~|mareros|hombres|para
{_TO} andan|anda|estan|siguen|sigue buscando los|unos|pandill~|mareros|para|la|hombres
{_TO} buscan para|los|la matarme|mara|mareros|pandilleros|muchachos|pandilla
andan preguntando por mi
pandill~|mara|mareros|muchachos .. {_TO} anda|andan|esta|estan buscando|siguiendo|amenazando|cobrando|extorsionando|pidiendo
pandill~|mara|mareros|muchachos .. {_TO} amenaz~|buscan|busca|cobran|cobra|piden|quitan|exigen|siguen
cobra|cobran|piden|pide|exigen|pedian|cobraban .. renta .. mara|mareros|pandill~|muchachos
pagar|pago|pagamos|pagaba .. renta .. mara|mareros|pandill~|muchachos
mara|mareros|pandill~ .. renta
quieren|quiere|piden que .. pague .. renta
no puedo|podemos|puede volver|regresar .. porque|por .. matan|mara|mareros|pandill~|amenaz~
si vuelvo|regreso .. matan|mata
le tengo miedo a mi esposo|marido|pareja|ex|novio|companero|papa|padrastro
miedo de|a mi esposo|marido|pareja|ex|novio|companero|padrastro
miedo que|de que .. {_TO} haga|hagan|mate|maten|pegue|peguen|golpee .. algo|dano?
no me deja|dejan salir de la|mi|su casa
{_TO} tiene encerrada|encerrado
{_TO} encierra|encerro
{_TO} arrastro del pelo
{_TO} rompio la cara|boca|nariz
my .. husband|boyfriend|partner|ex|dad|father|stepdad|wife|brother hits|beats|abuses|hit|beat|hurts|abused|threatens|threatened me|her|us
hits|beats|beat|abuses|punched|kicked|choked|slapped|threatens|threatened me|her|us
he|she|they hit|hits|beats|threatened|attacked|are|keep threatening? me|us|her
they|he|she is|are|was|were threatening|stalking|following|extorting|abusing me|us|my|her
domestic violence .. me|my|victim|husband|at
victim of domestic|violence|abuse|extortion
gang|gangs|gangsters|ms13 .. after|threat~|looking|want|wants|following me|us|my|money|for?
extort~ me|us|my|money
not|no safe at home
scared|afraid|terrified of my husband|boyfriend|partner|ex|dad|father|stepdad
stalking|stalks me|us|her
abusive husband|partner|boyfriend|ex|relationship|home
molested|molesting|molests me|her|my
sexual abuse
"""

SELF_HARM_EMERGENCY = """
mejor .. no existiera|existir|estuviera|naciera|haber|estar
si yo? no estuviera|existiera|viviera
quiero|quisiera|voy a? desaparecer para|del|de siempre|mapa|este|mundo
no aguanto .. quiero|quisiera desaparecer
pastillas|soga|veneno|pistola|cuchilla|navaja|lazo .. en|ya la|mi|mis mano|manos
tengo|compre|prepare|consegui .. soga|veneno|lazo|pastillas|gramoxone .. lista|listo|listas|para|matarme?
voy|quiero|iba|va|pienso|estoy a|en|por tomar|tomarme|tragarme|tomarse|beberme .. pastillas|veneno|cloro|gramoxone
carta de despedida
me|se despedi|despidio de mis|todos|sus|mi|nosotros .. hijos|mundo|familia|porque|no?
se acaba|acabo todo para mi
hoy|manana|ya|esta se acaba|acabo|termina todo
para que seguir|sigo vivo|viviendo|viva
para que seguir|sigo con esta|mi vida
no quiero amanecer|despertar
me mato
estoy|parado|parada|subido|subida en|sobre|arriba el|la|un|del puente|azotea|techo|baranda
ending it all
no point in|of living|life|going
took all my|the pills
hija|hijo|ella|muchacha|nina se corta|cortaba|corta
quiero|quisiera|deseo|prefiero|quiere|queria|pienso|piensa|voy|intente|intento|trato|trate|pensado|pensando|ganas|gana a?|en?|de? morir|morirme|matarme|suicidarme|ahorcarme|colgarme|morirse|matarse|suicidarse|ahorcarse|envenenarme
quitarme|quitarse|quitarnos la|mi vida
me quiero|quise|voy|intente|trate|queria a?|de? matar|morir|suicidar|ahorcar|colgar|envenenar
se quiere|quiso|va|queria|intento|trato|quisiera a?|de? matar|morir|suicidar|ahorcar|colgar|envenenar
me|se quiero|quiere|quise|quiso|voy|va|queria|intento|intente a?|de? quitar la vida
me voy a hacer dano
hacerme|haciendome|hacerse|hice|hago|hace dano a?|yo? mi? mismo|misma|sola|solo
ya? no quiero|quiere vivir|existir|despertar
ya? no quiero|quiere seguir viviendo|vivo|viva|existiendo
ya? no quiero|quiere seguir|estar aqui? en este mundo
ya? no quiero|quiere estar vivo|viva
no vale|merece|tiene la|caso pena vivir
no vale|merece|tiene la|caso pena? seguir viviendo|vivo|viva
quisiera|prefiero|ojala|quiero|desearia estar|estuviera|estaria muerto|muerta
ojala me|se? muera|muriera|mate|hubiera|muriere muerto?
me|se voy|quiero|va|quiere|iba a? tirar|lanzar|aventar .. puente|tren|carro|techo|rio|edificio|barranco|metro
feel|feeling|felt like dying
mejor me muero|mato|moria|muera|muerto|muerta
estaria|estarian|estoy|estaria mejor muerto|muerta|muertos
mejor estar|estaria muerto|muerta
le|me doy|dare|voy|va a? dar? fin
acabar|terminar|acabo|termino con mi|su vida
quiero|quisiera|voy|mejor|pienso a?|en? acabar|terminar de? una? vez? con todo
poner fin a mi|su vida
me|se estoy|esta cortando
me|se corto|corta|corte los|las brazos|venas|munecas|piernas
cortarme|cortarse las|los venas|brazos|munecas
tome|trague|tomarme|tomo|tomado|tomarse .. pastillas|veneno|pastilla .. morir|morirme|morirse|matarme|matarse
tome|trague|tomado|tomarme .. monton|muchas|todas|frasco .. pastillas
tome|tomarme veneno
estarian|estaria|estaran mejor sin mi
tirarme|aventarme|lanzarme|tirarse|lanzarse .. puente|carro|tren|techo|metro
ojala|quisiera|quiero .. no despert~
dormir y|para no|nunca despertar
ojala|quisiera no me? desperta~|amanecer|amaneciera
rather be|die dead?
quisiera no haber nacido
cansad~ de vivir
ya? no aguanto|soporto .. la|esta|mi vida .. quiero|mejor|fin|morir
kill myself|himself|herself|themselves
killing myself|himself|herself
want|wants|wanna|wish|wanted to? die|dead
i wish i was|were dead
end|ending my|his|her life
end it all
take|taking|took my|his|her own life
do|does not want|wanna to? live
do|does not want to? be|wake|exist .. anymore|up|alive
not want to live
better off dead
better dead
no reason to live
hurt|hurting|cut|cutting|harm|harming myself|himself|herself
suicidal
took .. pills .. die|kill|myself|end
overdosed|overdose
"""

SELF_HARM_URGENT = """
no le? encuentro|veo|tengo razon|motivo|razones|motivos .. seguir|vivir
ya? no le encuentro|veo|miro|siento sentido
ya? no encuentro|veo|miro|tiene sentido .. vida|vivir|nada
vida ya? no tiene|vale|encuentro sentido|nada
no tengo|hay motivos|razon|razones|ganas para|de vivir|seguir
sin ganas de vivir
suicid~
pensamientos de muerte|suicidas
nadie me va a extranar|llorar
si me muero|muriera|muero nadie|no|a
no puedo mas|seguir con mi|esta|la vida
no vale la pena seguir
suicide
life is not worth
nothing to live for
"""

CHILD_EMERGENCY = f"""
tengo {_AGE} y|pero|me|mi|no|nadie me|mi|no|estoy|vine|echaron|corrieron|quieren|hace|toca|pega|vivo|solo|sola
tengo {_AGE} anos? .. echaron|corrieron|nadie|comer|toca|mira|llevar|abuelo|padrastro
{_TO} echaron|corrieron|mira|toca|quieren|hace|pega|solo|sola|nadie|comer .. tengo {_AGE}
tio|padrastro|abuelo|maestro|profesor|pastor|catequista|entrenador|padrino {_TO} toca|tocaba|manosea|toco|hace|hacia|besa|besaba
{_TO} pide|pidio|piden que .. quite|ensene|mande .. ropa|fotos|cuerpo
fotos|videos feas|desnud~|feos|sin
dejaron|dejo|deja|dejan a?|al? .. {_CHILD} .. sol~|encerrad~|abandonad~
los|las|lo|la|nos dejaron|dejo|dejan solos|solas|solitos|abandonad~
{_CHILD} .. los|lo|la|las|les|le dejaron|dejo|dejan|tienen|tiene|castigan|amarran|castiga|amarra|queman|encierran sol~|sin|golpead~|encerrad~|con|amarrad~?
{_CHILD} .. amarrad~|golpead~|quemad~|desnutrid~
amarran|amarro|amarrado|castigan|queman .. {_CHILD}
{_CHILD} .. casar|casaron|juntar .. con un|viejo|hombre|adulto|senor
adulto|desconocido|viejo|senor .. escribe|manda|pide|lleva|enamora|sigue|citar|ver .. {_CHILD}
{_CHILD} .. con un|una hombre|viejo|adulto|senor
de {_AGE} .. con un hombre|viejo|adulto|senor
embarazada de un|su adulto|hombre|viejo|padrastro|tio
{_TO} quiere|quieren llevar|casar a|con mi|un|una .. de? {_AGE}
{_TO} quiere|quieren casar con un|una? viejo|hombre|adulto|senor
{_TO} castigan|castiga|castigo con cable|cincho|palo|agua|alambre
a|de mi|la|el|un|una {_CHILD} .. le|lo|la hizo|hicieron|hacen|hace algo|cosas
hijo|hija|nino|nina dice|conto|dijo que .. lo|la|le|me toca|pega|tocan|pegan|hizo
hurting|touching|beating|abusing|molesting|abused|molested|hurt a|my|the|his|her|little|that .. child|kid|sister|daughter|son|girl|boy|brother|baby|children|kids
kid|child|girl|boy|children|kids|daughter|son|baby .. being|was|is|were|got abused|beaten|hurt|touched|molested|raped|hit
{_YOUNG} .. esta|estan|quedo|quedaron|anda|andan|dejaron|dejo sol~|abandonad~|perdid~|encerrad~
{_CHILD} .. esta|estan|quedo|quedaron|anda|andan sol~ en la|el|una calle|frontera|terminal|casa|albergue|camino
{_CHILD} sol~ en|perdido|perdida la|una|el calle|terminal|frontera|casa|monte|parque|parada|centro
{_CHILD} .. anos .. solo|sola|solos|solas
{_CHILD} abandonad~|perdid~
dejo|dejaron|abandono|abandonaron|dejan a|al|un|una|sus|mis|la|el|los {_CHILD}
abandonad~|abandonaron|abandono|botaron a?|al?|un|una|el|la|su|mi|sus|recien? {_YOUNG}
dejaron|dejo|deja sol~ a|al la|los|sus|mis|mi|un|una? {_CHILD}
encontre|encontramos|encontraron|hay|halle|vi|anda un|una|unos|dos {_YOUNG} sol~|perdid~|llorando|abandonad~
encontre|encontramos|encontraron|hay un|una|unos {_YOUNG} .. sol~|perdid~|abandonad~
pega|pegan|golpea|golpia|golpean|maltrata|maltratan|abusa|abusan|abuso|abusaron|pego|golpeo|quema|toca|toco|manosea|manoseo|viola|violo|violaron|pegando|golpeando|encierra a|al|del|de mi|mis|la|los|las|su|sus|un|una? {_CHILD}
a|al mi|la|el|los|mis|su? {_CHILD} le|lo|la|les|los pega|pegan|golpea|golpean|maltrata|maltratan|pego|golpeo|golpearon|violo|violaron|toca|toco|tocaron|manosea|manoseo|quemo|abuso|abusaron|pegaron
{_CHILD} .. abusad~|violad~|golpead~|maltratad~|quemad~
abuso|abusaron|abusa .. de mi|la|una|su {_CHILD}
conto|dijo|cuenta|dice que .. padrastro|tio|abuelo|papa|primo|vecino|padre|maestro .. la|lo|le toca|toco|tocaba|manosea
soy|yo un|una nina|nino .. pega|pegan|golpea|golpean|toca|abusa
maltrato infantil
se roban|robaron|llevaron|quieren a|llevar|robar a? mi|al|un|una {_CHILD}
estoy|estamos sol~ .. tengo {_AGE} anos
tengo {_AGE} anos .. sola|solo|miedo|pega|pegan|golpea|toca|ayuda|calle|abusa|viola
soy menor|nina|nino .. sola|solo|pega|pegan|toca|calle|miedo
my? child|kid|kids|children|baby|son|daughter .. alone|abandoned .. street|home|border|house?
little boy|girl is? alone|lost
left .. child|kid|kids|baby|children alone
hits|beats|abuses|hurts|abused|hit|beat|molested|touched|touches|raped my|the|her|his son|daughter|kid|kids|child|children|baby
child abuse
i am {_AGE} .. alone|scared|hit~|beat~|help
i am a kid|child|minor
"""

CHILD_URGENT = f"""
tengo {_AGE} anos
tengo {_AGE} anitos
soy menor|menores de? edad?
soy un|una nina|nino
menor|menores|nino|nina|ninos|ninas|adolescente .. no acompanad~
{_YOUNG} .. viene|viajo|llego|viaja|vino|vienen|vinieron|llega|viajaron|mandaron|retornaron|deportaron .. solo|sola|solos|solas|solito|solita|solitos
mandaron|deportaron|regresaron|devolvieron|trajeron .. mi|mis|al|la {_CHILD} sol~
i am {_AGE} years? old?
i am under 18|age
"""

TRAFFICKING_EMERGENCY = f"""
{_TO} tiene|tienen|tenian|tenia trabajando|limpiando|pidiendo|vigilad~|cuidando|obligad~|vendiendo|prostituy~
{_TO} tiene|tienen|tenian de|como prostituta|esclav~|sirvient~
{_TO} tiene|tienen en un|una|el|la bar|burdel|cantina|cerveceria|prostibulo|bodega|finca|cuarto|casa .. no|obligad~|encerrad~
vendieron|vendio|venden|compraron|compro a mi|la|una|su .. {_KIN}
me|nos compraron|compro|vendieron|venden|vinieron|quieren como|a|por vender?
{_TO} vigilan|vigila .. no|trabaj~
no|ni nos|me podemos|puedo|dejan|deja salir|irnos|irme|escapar
no podemos|puedo salir|irnos|irme|escapar|escaparme .. casa|finca|aqui|tienen|trabaj~
{_TO} hacen|ponen|hace|pone a? vender|trabajar|atender|limpiar|pedir|acostarme|bailar .. fuerza|gratis|hombres|noche|droga|clientes
trabajar|trabajo|trabajamos gratis para pagar~
pague|pagar|pague|pago con mi|el|su cuerpo
hasta que|no .. pague|pagar .. dejan|deja|sueltan|suelta ir|libre?
{_TO} encerraron|amarraron|retuvieron
contra mi|su|nuestra voluntad
tiene|tienen|hay muchachas|mujeres|ninas|personas|gente|migrantes .. encerrad~|obligad~
encerrad~ .. trabajando
obliga|obligan|obligaron|obligaba a|al ninos|ninas|mujeres|muchachas|nosotros
{_TO} explotan|explota|explotaron|explotaban
explotarla|explotarlo|explotarme|explotada|explotado
quito|quitaron .. telefono|telefonos|celular .. pasaporte|pasaportes|papeles|documentos|no
make|made|making me|us|her sleep|have|sell|dance|work
work .. not pay .. can not go|leave
selling|sells girls|women|people|children|kids
{_TO} tienen|tenian encerrad~|retenid~|cautiv~|amarrad~
{_TO} tiene|tienen .. contra mi|su|nuestra voluntad
{_TO} tiene|tienen .. no {_TO} deja|dejan salir|ir
no {_TO} deja|dejan salir|ir .. trabaj~|patron|patrona|finca|bar|burdel|cantina|casa donde
no {_TO} deja|dejan ir|irme|irnos|irse
trabaj~|patron|patrona|jefe .. no {_TO} deja|dejan salir|ir
{_TO} obliga|obligan|obligo|obligaron|forzaron|fuerzan|obligaba|obligaban a trabajar|prostituir~|vender|pedir|bailar
{_TO} obligan|obligaron|fuerzan|obligaban a tener|acostar~|hacer
obliga|obligan|obligaron|obligo|obligaban a mi|la|su|una .. prostituir~
obliga|obligan|obligaron|obligo a prostituir~|trabajar|tener|acostarme|acostarse|acostarnos
{_TO} prostituyen|prostituye|prostituyeron
{_TO} vendieron|vendio|quieren|quiere vender? a|como|en|a? un|una|otro|por? hombre|mercancia|bar|coyote|pollero|hombres|dolares|prostitucion
{_TO} quieren vender
{_TO} explota|explotan|exploto|explotaron|explotaban sexualmente
quito|quitaron|tiene|tienen|escondio|escondieron|agarro|guarda .. papeles|pasaporte|documentos|dui|identificacion .. no {_TO} deja|dejan|devuelve|devuelven|paga|pagan|puedo
coyote|pollero|coyotes .. {_TO} tiene|tienen|encerro|encerraron .. encerrad~|retenid~|secuestrad~|bodega|casa?
forced|force|forcing|forces me|us|her|him|my .. to? work|sex|prostitution|sell|sleep
forced to work|have|sell|prostitute|sleep|strip
making|make|makes me|her|us work .. not|no|without|prostitute|sex|pay|leave|let
will not|do|does|did not? let me|us|her leave|go|out
locked me|us|her|him
locked up|in .. house|room|work
sold me|her|us|him
sex slave|slavery
"""

TRAFFICKING_URGENT = f"""
reportar|reporto|denunciar|denuncia|denuncio .. trata
{_TO} obliga|obligan .. mandar|fotos|grabar
fue|fui con|por una? oferta|trabajo .. no .. dejan|deja
prostibulo|burdel .. hija|menor|voluntad|obligad~
soy de el .. trajo|dueno|compro
trata de personas|blancas|mujeres|ninas .. victima|me|mi|fui|soy|sufri|escape
victima|victimas de la? trata
fui|soy|es|fue|somos victima|victimas de la? trata|explotacion
{_TO} quito|quitaron|tiene|tienen|retiene|retienen|retuvieron|agarro|escondio mi|mis|su|sus|nuestros|los papeles|pasaporte|documentos|dui|identificacion
patron|patrona|jefe|jefa|duena|dueno .. quito|tiene|quitaron|agarro|retiene|escondio .. papeles|pasaporte|documentos|dui
no {_TO} devuelve|devuelven|quiere|quieren|entrega|entregan .. papeles|pasaporte|documentos
trabajo|trabajos forzado|forzados|forzoso
explotacion sexual|laboral .. me|mi|fui|soy|sufri|trabajo
trabajo|trabajaba como|de esclav~
{_TO} tenian como esclav~
prostitucion .. obliga~|forzada|meter|metieron
{_TO} metieron a la? prostitucion
human|sex trafficking|trafficked .. me|my|victim|i|was?
was|been|got|being trafficked
took|taking|keeps|has|kept|took|holding my|our|her passport|papers|documents|id
boss .. passport|papers
forced labor
"""

MEDICAL_EMERGENCY = f"""
bebe|nino|nina .. esta|puso|pone morado|morada|azul|palido
no se|me mueve
tirado|tirada .. no .. mueve|responde|despierta
balazo|balazos|baleado|baleada
no .. siento|tiene|encuentro pulso
{_TO} trago|tomo|tomaron un|una|las|la|unas|el .. pila|moneda|pastillas|cloro|bateria|veneno|medicina
{_TO} durmio media|la cara|boca
media cara dormida|paralizada
boca|cara torcida
urgente hospital|ambulancia
not responding
collapsed
no puedo|puede|podia|pueden respirar
cuesta|cuesta respirar
{_TO} falta el|la aire|respiracion
{_TO} esta|estoy|estan ahogando|asfixiando|desangrando|muriendo|convulsionando|atragantando
dolor|dolores .. el? pecho
{_TO} duele .. pecho
infarto
ataque al|de corazon|epilepsia|epileptico
derrame
convulsi~
inconsciente
no despierta|reacciona|responde|respira
perdio|pierde|perdi el conocimiento|conciencia
{_TO} desmayo|desmaya|desmaye|desmayando
esta|estoy|quedo desmayad~
{_TO} sale|saliendo|salio|baja|bajando mucha? sangre
sangra|sangro|sangrando|sangrado|sangre mucho|bastante|demasiado|no|fuerte
esta|estoy sangrando
desangr~
hemorragia
embarazada .. sangr~
sangr~ .. embarazada
va|voy|esta|estoy a|por punto? de? dar a? luz
contracciones
viene|nace el bebe .. ya|ahora|no
ya viene el bebe
dolores de parto
rompio|rompi|quebro la? fuente
{_TO} vino el parto
parto .. ahora|ya
envenen~
intoxic~
{_TO} trago|tomo cloro|veneno|pastillas|lejia|soda|gramoxone|insecticida
{_TO} picaron|mordio|pico una? culebra|serpiente|vibora|alacran|cascabel
herido|herida|heridos de bala|grave|gravemente|machete
esta grave|gravisim~|agonizando|muriendo
{_TO} atropello|atropellaron|cayo de|del|un|desde
se quebro|fracturo la|el cabeza|cuello|columna
accidente .. herid~|sangr~|grave
fiebre .. convulsi~|40|cuarenta
ambulancia|ambulance
emergencia|urgencia medica
emergencia|urgencia de salud
cannot|can not|not breathe
not breathing
can not? breathe
chest pain|hurts
heart attack
stroke
seizure|seizures
unconscious
will|does not wake|respond .. up?
passed out
bleeding
in labor
water broke
need an|call|send ambulance|an .. ambulance?
is|am|are dying
snake bit
"""

MEDICAL_URGENT = """
me|se quebre|quebro|fracture|fracturo|quebraron la|el|una|un|mi pierna|brazo|pie|mano|cadera|costilla|tobillo
azucar .. en 300|400|500|600|350|450
sin|no insulina|tengo .. insulina
{to} quede|quedo|acabo|termino|acaba|esta|estoy sin|la|mi .. insulina|medicina|medicinas|medicamento|medicamentos|pastillas|tratamiento|oxigeno
sin mi|mis|la|su|sus medicina|medicinas|medicamento|medicamentos|tratamiento|retroviral~|oxigeno|pastillas .. presion|azucar|vih|corazon?
no tengo|tiene|hay insulina|medicina|medicamento|medicinas|pastillas
necesita|necesito|ocupa|ocupo .. insulina|oxigeno|transfusion .. ya|urgente|hoy
no le|me hacen|han|ha|hace .. dialisis|quimioterapia|quimio
muy|gravemente|bien enferm~|grave
esta|estoy|viene muy|bien|grave|gravemente mal|enferm~ .. salud|hospital|urgente
fiebre muy? alta
azucar muy? alta|baja|alto|bajo
presion muy? alta|baja
herida|heridas infectad~|abierta
vomit~|vomitando sangre
mucho dolor|dolor muy? fuerte
amenaza de aborto
out of .. insulin|meds|medication|medicine|pills
no|without my? insulin|meds|medication
need|needs insulin|oxygen
very sick
high fever
""".replace("{to}", _TO)

MISSING_EMERGENCY = f"""
perdid~|dejaron|quedo|botaron|abandonaron|perdio|tirado|botado en|botado|tirado|tirada en? el? desierto|monte|rio|bravo
desierto .. no|perdid~|se|contest~ .. nada|contest~|aparece|sabe?
{_YOUNG} .. desaparec~
{_YOUNG} .. no .. aparece|aparecen
no aparece|encuentro|encontramos|hallo .. a? mi|la|el|un|una {_YOUNG}
mi|su hijo|hija .. de * anos .. desaparec~|perdid~|perdio
mi|su hijo|hija .. de * anos no .. aparece|regresa|regreso
se llevaron|robaron a mi {_CHILD}
child|kid|baby|daughter|son is|went|has|been missing
lost in the desert
"""

MISSING_URGENT = f"""
no se|sabemos|saben nada|mas de el|ella|ellos
no saber .. de mi|el|ella
saber nada|mas de mi {_KIN}
hace .. que|desde .. no llama|contesta|escribe|responde|llamo
no contesta|llama|escribe .. hace|desde
salio|salieron|fue|iba|venia .. ayer|antier|noche|semana|lunes|martes|dias .. no|nunca regreso|volvio|llego|aparecido|aparecio
fue sin avisar .. no
no sabemos|se|saben donde anda|andan|quedo
venia .. de .. no|nunca llego|aparecio
no|nunca ha|han aparecido|vuelto|regresado
regreso y? no|nunca llego
perdimos|perdi .. senal .. {_KIN}
iba|fue|venia|viajo con un|el? coyote|pollero|guia|coyotes .. no .. aparece|llama|contesta|sabemos|llego
{_TO} dejo|dejaron tirad~|botad~|atras|abandonad~ .. desierto|camino|monte|rio|frontera
{_TO} dejo|dejaron|quedo|quedaron en el|la|un|medio desierto|camino|monte|rio
quedo|quedaron atras
nunca mas? llamo|volvio|regreso|llego|aparecio|escribio|supimos
no .. regreso|volvio|llego a|ni? dormir|casa
salio|salieron|fue .. no|nunca regreso|volvio|regresaron|llego|aparecio
no llego .. no|ni contesta|aparece|llama
{_TO} perdio|perdieron mi|el|la|un {_KIN}
{_KIN} perdid~
apago|apagado el? telefono|celular .. sabemos|se|no
left .. behind
vanished
no se|sabemos|he|hemos|saben|sabe nada|sabido|saber|mas .. de|del .. {_KIN}
no se|sabemos|sabe|saben nada|mas de el|ella|ellos desde|y|hace
no he|hemos|ha vuelto? a? saber|sabido de el|ella|ellos|mi
hace|desde|hace .. dias|dia|meses|mes|semana|semanas|lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer .. no se|sabemos|sabido|he|hemos nada|sabido|saber
no tengo|tenemos|hay|tiene|tienen noticias|comunicacion|contacto|informacion|razon .. de|del|con .. {_KIN}
perdi|perdimos|perdio .. contacto|comunicacion|rastro .. de|con
desaparecio .. {_KIN}
{_KIN} .. desaparecio|desaparecid~|desaparecieron|desaparecido
esta|estan|anda|tengo|busco|siguen|sigue .. desaparecid~
persona|personas desaparecida|desaparecidas
desaparecio|desaparecieron en|cuando|desde|de|hace|camino
reportar|denunciar .. desaparecid~|desaparicion
{_KIN} .. no aparece|aparecen|aparecio
{_KIN} .. no ha|han regresado|vuelto|llamado|aparecido|contestado
{_KIN} .. no regreso|volvio a? la|mi casa
no contesta|llama|responde|aparece|escribe desde
no aparece|aparecen|encuentro|encontramos .. mi {_KIN}
no ha|han aparecido|regresado|vuelto|llamado|contestado|comunicado|llegado .. desde|{_KIN}
coyote|pollero|guia|coyotes .. no contesta|responde|da|dice|contestan|responden
coyote|pollero|guia|coyotes .. no sabemos|se nada|mas
{_KIN} .. esta|anda|sigue|quedo perdid~
dejo|dejaron de contestar|llamar|comunicar~|escribir|responder
{_KIN} .. se perdio|perdieron
se perdio|perdieron .. {_KIN}
se perdio|perdieron en|cruzando|por .. camino|frontera|mexico|rio|viaje|guatemala|ruta|tren
ultimo que supe|supimos|dijo|sabemos
ultima vez que .. hable|hablo|llamo|supe|hablamos|escribio|supimos|vimos|vi
iba|iban|venia|venian|fue|salio|salieron .. estados|mexico|norte|guatemala|frontera|reynosa|tapachula .. no .. sabemos|se|contest~|llam~|comunic~|aparec~|responde
iba|iban|venia|venian .. ya? no .. sabemos|se|contest~|llam~|comunic~
is|are|went|been|gone|reported missing
missing person|since
missing {_KIN_EN}
my {_KIN_EN} .. missing|disappeared|vanished
not heard|hear from|of .. {_KIN_EN}
not heard|hear from him|her|them
nobody|no one has|have heard from
sin que .. comunique|llame|aparezca|conteste|sepamos
no news|word from|of|about .. {_KIN_EN}|him|her|them
lost contact|touch with
can not find my {_KIN_EN}
stopped answering|calling|texting
disappeared
"""

HARMLESS = f"""
perdi|perdimos|perdio|perder el? contacto|comunicacion con .. familia|familiares|papas
lost contact|touch with my family|relatives
{_TO} ataco|atacan|ataca la|el|una|un risa|tos|covid|hambre|sueno|gripe
no llego mi|el|la|a dui|pasaporte|cita|mensaje|recordatorio|paquete|tiempo
no contesta|contestan|llama|llaman .. oficina|alcaldia|consulado|licenciada|telefono|numero
no {_TO} puedo|dejan|deja ir|salir|volver|regresar manana|hoy|lunes|martes|miercoles|jueves|viernes|cita|a|temprano
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
no {_TO} deja|dejan|dejo|dejaron ir|irme a|temprano|antes|al
no {_TO} deja|dejan|dejo salir temprano|antes|para
no {_TO} deja|dejan|dejo salir del trabajo
sangre y|u
{_TO} pega|pego|pegan la|el|mucho humedad|frio|calor|sol
bateria|telefono|celular|compu|carro|senal .. muriendo|murio|muere
matan|mata los|las|el|la|estos|este|esta pies|zapatos|espalda|tramites|tramite|rodilla|calor|fila|curiosidad|duda
contacto .. licenciada|oficina|abogado|doctor
matar|mato|matando|matamos el|un|las tiempo|rato|hambre|horas|ganas
es|como|parece|fue|era un|el infierno
trague la tierra
{_TO} murio|muere|mori la|el telefono|celular|bateria|carro|compu|cel
viola~|violo|violaron|violan mis|los|sus|nuestros|la|el|un|las derechos|ley|reglamento|leyes|toque|acuerdo|probatoria|norma|normas|privacidad
{_TO} violaron|violan|violo mis|los|nuestros derechos
violacion de|a derechos|los|la|transito|ley|leyes|privacidad|migracion
pega|pego|pegar|pegue|pegan el|la|las|un|una|los sol|foto|fotos|gana|ganas|calcomania|grito|carteles|papel|calor|frio
{_TO} pega|pego|pegan el|la|un|una|mucho|bien sol|gana|gana|calor|frio|gripe|hambre|sueno|suerte|vuelta
{_TO} pego|golpeo|golpee|pegue|pega|golpie en|con|contra|el|la|un|una .. puerta|pie|dedo|mano|rodilla|mesa|pared|silla|cabeza|gripe|gripa|covid|nostalgia|hambre|brazo
golpe de suerte|estado
ataque de risa|nervios|tos
{_TO} asalto|asaltan|asaltaron la|las|una duda|dudas
infarto|ataque del|de susto|risa|la
dolor|dolores de cabeza|estomago|muela|espalda .. tramite|papeleo|burocracia?
secuestr~ mi|la|de cuenta|telefono|datos|carbono
{_TO} secuestraron|hackearon la|mi cuenta|facebook|whatsapp
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
obligaron|obligo|obligan a firmar|regresar|irme|pagar|salir|volver|usar|hacer|esperar|vacunar~ .. fila|cola|deportacion?
migra|migracion|ice|aduana|policia|cbp|frontera .. quito|quitaron|tiene|tienen|agarro|retuvo .. papeles|pasaporte|documentos|dui|identificacion
{_TO} quito|quitaron|tiene|tienen|agarro .. papeles|pasaporte|documentos|dui|identificacion .. migra|migracion|ice|aduana|policia|frontera|cbp|centro|deportaron|consulado|alcaldia|duicentro
ice|cbp|immigration|border took|has|kept my papers|passport|documents|id
took my papers|passport|documents|id .. ice|cbp|border|immigration|detention|airport|deported
tengo {_AGE} anos de|en|viviendo|trabajando|fuera|sin|que|aqui|alla|casada|casado|y medio|esperando
tengo {_AGE} anos .. de|en vivir|experiencia|casado|casada|trabajar|estados|fuera|no
hace {_AGE} anos
tenia {_AGE} anos
{_AGE} years of|in|working|experience|living|away
i am {_AGE} years|minutes|days|weeks|months away|late|from|in
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
hit me up
beat traffic|the
heart attack of
stroke of
hit~ the|a road|lottery|jackpot
suicid~ .. prevencion|charla|taller|linea
prevencion .. suicid~
linea .. suicid~
se mata|mato trabajando|estudiando|por
{_KIN} murio|fallecio
sola|solo en|con casa|mi|el|su .. cuida|abuela|papa|mama|tarea
mi hijo|hija .. hace .. tarea|todo sol~
{_CHILD} .. estudia|come|juega|camina|lee|escribe|bana|aprendio|viste sol~
{_CHILD} .. viene|llega|viaja|va sol~ .. escuela|kinder|colegio
vivo|vive|vivimos|soy|estoy|me siento sol~
madre|padre|papa|mama soltera|soltero
puede|puedo|pueden ir|venir|entrar|sacar|hacer .. sol~
tuvo|tuve|iba a dar a? luz hace
infarto cultural
emergencia|urgencia de papeles|tramites
que hago|hacer|hace|pasa si
apuntando|apuntar|apunta|apunto|apuntan .. cita|nombre|numero|direccion|datos|lista|papel|libreta
{_TO} esta|estan siguiendo en|el|mi facebook|instagram|caso|proceso|tramite
{_TO} estan|esta llamando|buscando trabajo|de
{_TO} anda|ando|andan|esta|estan buscando trabajo|empleo|casa|documentos|mi|una|un|el|la
corre peligro mi|la|el cita|trabajo|empleo
rescate de|animal|financiero
machete|corvo para|nuevo
con un|una arma blanca de
con .. cuchillo .. cocina|cocino|cortar|cocinero|carnicer~|restaurante
trabaj~ .. cuchillo|machete|cuchillos
"""

NEGATIONS = """
no
nunca
jamas
nadie
tampoco
ni
no es
no es que
no estoy
no esta
no estan
no fue
no creo que
no hay
no ha
no soy
no me ha
no tengo
ya no
sin
not
never
nobody
no one
is not
am not
are not
did not
does not
do not
no longer
no he
no he sido
nunca he sido
no ha sido
no me
no me siento
no le
not been
"""

LONG_AGO = """
hace .. anos
hace anos|mucho|tiempo
hace muchos anos
ano|anos|siglo pasado
cuando era|estaba nin~|chiquit~|pequen~|joven|cipot~|chic~|bich~|hijo
en los anos|ochenta|noventa
hace un monton
durante|en la guerra
years ago
last year
when i was .. kid|child|little|young|younger
long time ago
in the past
"""

OVER = f"""
ya aparecio|aparecieron|regreso|volvio|llamo|contesto
ya lo|la|los|le encontr~|halla~|localiz~|hallamos
ya {_TO} comunico|comunicamos
ya esta|estoy|estamos|me siento bien|mejor|tranquil~|fuera|estable|recuperad~
ya paso|pasaron todo|eso|mucho|gracias|tiempo
eso ya? paso|quedo|fue
ya se soluciono|arreglo|resolvio|calmo
ya lo|la|me supere|superado|deje|separe
ya nos|me separamos|separe|divorcie|divorciamos
gracias a dios ya? esta|estoy|aparecio|bien
he is|she is|i am fine|ok|safe|better|okay now
came back
we found him|her
found him|her|them
am better now
"""

UNSURE = f"""
{_TO} cobra|cobran|cobraron|cobraba|cobraban
{_TO} esta|estan|andan|anda|siguen|sigue|vienen|van cobrando|cobrar
renta
la|pagar|piden|pide|pagando renta
debo|debe|debemos|debia|deuda .. coyote|prestamista|gota|usurero
coyote .. cobra|cobran|cobrando|dinero|quiere|pide|paga~
prestamista .. cobra~|busca
gota a gota
ya? no aguanto|soporto mas
ya? no puedo mas
no es que .. morir~|matar~|suicid~
quiero|quisiera desaparecer
tengo|tiene|tenemos|me|da|le mucho|miedo|da miedo? .. volver|regresar|salir|casa?
tengo|tenemos mucho miedo
estoy|esta|estamos desesperad~
{_TO} siento|siente achicopalad~|achorcholad~|deprimid~
achicopalad~
achorcholad~
no duermo|como desde|nada|de
me|nos andan|anda|estan|esta buscando
me|nos buscan
me|nos siguen
no me siento segur~
no estoy|estamos segur~ en
corri|huyendo|huyo|huimos|huir de
no puedo volver|regresar a mi casa|colonia|canton|pueblo|zona
mara|mareros|pandill~
cansad~ de todo|esta vida
i am scared|afraid
they want|charge|ask|keep money|me|asking
can not take it|this anymore
hopeless
not safe
"""

UNSURE_HARMLESS = f"""
impuesto|impuestos|declaracion|declarar|constancia|solvencia .. renta
casa|cuarto|apartamento|local|pieza|vivienda|carro|habitacion .. en|de|la renta
renta|rentar|rento|rentamos .. casa|cuarto|apartamento|pieza|local|carro|mensual|alquiler|vivienda|hospedaje
alquiler
cuanto|cuantos|que|si .. {_TO} cobra|cobran
{_TO} cobra|cobran|cobraron|cobrar .. por|comision|banco|dui|partida|pasaporte|impuesto|impuestos|remesa|consulta|tramite|algo|multa|dolares|examen|hospital|clinica|inscripcion|envio|caro
{_TO} esta|estan cobrando .. por|comision|banco|dui|partida|pasaporte|impuesto|impuestos|remesa|consulta|multa
{_TO} buscan|buscando trabajo|empleo
"""
