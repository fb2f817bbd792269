"""How a child alone, a child hurt, or a child who writes is told."""

# ruff: noqa: E501 - a phrase is one line

from nlu.danger.layout import joined, told
from nlu.danger.young_writer import SAYS_SO

_HARM = joined(
    """
    pegar golpear maltratar patear quemar amarrar castigar violar manosear tocar torturar azotar
    encerrar agredir lastimar toquetear chicotear garrotear somatar abandonar
    """
)
_HARMED = """
<V> .. a|al <the>? <small>
<V> .. a|al <the> <offspring>
a|al .. <the>? <small> <them> .. <V>
a <mine> <offspring> .. <them> <V>
<is> <V-ndo> .. a|al <the>? <child>
<is> <V-ndo> .. <small>
<small> .. <them> <is> <V-ndo>
<small> .. <them> <V>
<small> .. <V-do>
<child> .. <age>|<babyage> años? .. <V-do>
<the> <small> .. <have> <V-do>
los|las|les <V> .. <small>
<small> .. <them> <tener> .. <V-do>
<have> <V-do> a|al .. <child>
"""
_FIGHTING_ADULT = "padrastro|madrastra|papa|tio|abuelo|mama|padre|madre|vecino|vecina|maestro|maestra|profesor|abuela|tia|novio|marido|esposo"

EMERGENCY = f"""
{told(_HARMED, _HARM)}
<the>|una|un <child> .. <them> .. <abusar>|abusaron|abuso|abusan|violo|violaron
<abusar>|abusando|abusaron|abuso|abusan|abusado .. de|a|al .. <the>? .. <small>|<offspring>
<child> .. abusad~|violad~|maltratad~|golpead~|quemad~|desnutrid~|amarrad~|encerrad~
a golpes|cinchazos|patadas .. <small>|hijos|hijo|hija
<small> .. a golpes|cinchazos|patadas
<small>|<offspring> .. <tener>|vino|trae|anda|llega|lleva|presenta|con .. moret~|quemadur~|golpes|morad~|cicatrices|marcas|mordidas|sangrando|moreteado .. dice|novio|papa|padrastro|cigarro|cincho|madrastra|marido|pareja|niñera|casa|cuerpo|espalda
moret~|quemadur~|golpes|marcas .. <small>|<offspring>
{_FIGHTING_ADULT}|pareja|novia|niñera|señora|señor .. <them> .. <pegar>|<golpear>|<maltratar>|<quemar>|<castigar>|<azotar>|<patear> .. <child>
{_FIGHTING_ADULT}|pareja|niñera .. <pegar>|<golpear>|<maltratar>|<quemar>|<castigar>|<azotar> .. <small>|hijos|hijas
<small>|alumn~ .. dijo|conto|dice|cuenta|escribio|mostro .. que .. {_FIGHTING_ADULT} .. <them> .. <pegar>|<golpear>|<tocar>|<violar>|<manosear>|<azotar>|<castigar>|<amarrar>|hace|hacia
<offspring>|<small> .. dice|conto|dijo|cuenta .. que .. <them>|me .. hace|hacia|hizo|<tocar>|<pegar>|tocan|toco|pegan|pego|hicieron
<child>|alumn~ .. se .. mete|metio|metia|pasa|acuesta .. cama|cuarto|noche
<elder-man> .. se mete|metio|pasa .. cama|cuarto .. <small>|hija|ella|mi
<elder-man> .. <them>|me <tocar>|<manosear>|<besar>|<violar>|hace_cosas|hacia_cosas|toquetea
<elder-man>|el .. <tocar>|<manosear>|<besar>|<toquetear>|agarra .. a|al|partes|las .. <child>|alumn~
<tocar> .. las|sus|los partes|genitales|pechos .. <child>
<them>? <is> tocando .. partes|<small>
a .. <the> <small>|<offspring> <them> <is> .. <tocar-ndo>|<violar-ndo>|<pegar-ndo>|<manosear-ndo>|haciendo
creo|sospecho|parece .. abusando|tocando|maltratando|violando|pegando .. <child>|alumn~
<them>|le pide|pidio|piden|mando|manda|enviaba|exige .. fotos|videos|foto|desnud~ .. <small>|hija|hijo
fotos|videos|packs .. feas|desnud~|intimas|cuerpo|ropa .. <small>|hija|hijo|<age>
<child> .. piden|pide|pidio|mando .. fotos|desnud~|foto|video
<one> pide|pidio|piden que .. quite|enseñe|mande|muestre .. ropa|fotos|cuerpo|partes
<small>|hija|hijo .. <age> .. embarazada|casar~|casaron|juntar~|juntaron|acompañada|marido|mujer|novio_de
embarazada .. de un|su|mi .. adulto|hombre|viejo|padrastro|tio|señor|papa|abuelo|profesor
<small> .. embarazada
embarazo .. a .. <child>
de|tiene <age> .. esta|salio|anda embarazada
<tener> de|como .. mujer .. a? .. <small>|bicha|cipota|<age>|hija
<small>|bicha|hija|muchacha .. de <age> .. con un|su .. hombre|viejo|adulto|señor
hombre|viejo|adulto|señor|tipo|desconocido .. de? <number>? .. llevar|casar~|juntar~|enamora|escribe|cita|citar|ver~|quiere|conocio|regalos .. <small>|hija|<age>
<child> .. casar|casarla|casaron|juntar|vender|regalar|entregar .. con|a un|viejo|hombre|adulto|señor|coyote
<will> a? llevar|casar|vender|regalar|robar|quitar .. a? .. <the> <small>
<will> a? llevar|robar|quitar a mi|mis <offspring>
<one> <robar>|<quitar>|<llevar>|arrebato .. a|al|del? .. <the> <small>|bebe
se|me <llevar>|robaron|robo|arrebato .. a? .. <mine> <child> .. fuerza|no_se|no_sé|escuela|sin|armad~|y_no|engañ~|coyote|escondid~|donde|nada
se <llevar>|robaron .. a? .. <the> <child> .. escuela|calle|carro|fuerza|hombre|señor|parque|casa
se <will>|quieren|queria|querian|iba|qieren a? .. llevar|robar .. al|a .. <small>|niño|mi_hijo|mi_hija
<small>|<offspring> .. los|las|lo|la|nos .. dejaron|dejo|deja|dejan|quedaron .. sol~|abandonad~|encerrad~|botad~|tirad~|con_llave
<small>|hijos .. <is>|quedo|quedaron|anda|andan|pasa|pasan|permanecen|dejaron|dejo|duermen|viven|queda|quedan .. sol~|abandonad~|perdid~|encerrad~|descuidad~ .. con_mi|con_su
<small>|hijos .. <is>|quedo|quedaron|anda|andan|pasa|pasan|permanecen|dejaron|dejo|duermen|viven|queda|quedan .. sol~|abandonad~|perdid~|encerrad~|descuidad~
<child> .. <is>|quedo|quedaron|anda|andan|pasan sol~ .. en|por|calle|frontera|terminal|casa|albergue|camino|dia|noche|afuera|tapachula|mexico|viernes
<child> .. de <age>|<babyage> años|añitos|meses? sola|solo|solito|solita
<kin> de <age>|<babyage> años? viajo|viaja|viene|va|anda|esta|quedo|vino|iba|cruzo .. sol~
<child> .. <age> .. <is>|quedo|viaja|viene|anda|camina|salio|quedo .. sol~
<small> sol~|perdid~|abandonad~|llorando|encerrad~ .. en|calle|terminal|frontera|casa|monte|parque|parada|centro|afuera|hambre|aqui|mercado|ventana
<small>|hijo|hija|hijos|bebe abandonad~|perdid~|botad~
<small> chiquit~|pequeñ~|como .. sol~|perdid~|llorando|abandonad~
dejo|dejaron|deja|dejan|abandono|abandonaron|boto|botaron|olvido|olvidaron|<dejar> .. a|al|un|una|sus|mis|la|el|los|las|mi|su .. <small>|hijos|hijo|hija .. sol~|encerrad~|abandonad~|botad~|llorando|calle|frontera|terminal|tirad~|puente|llave
abandonaron|abandono|botaron|boto|dejaron_tirado a?|al? un|una|el|la|su|mi|sus|recien? .. <small>
dejaron|dejo|deja|dejan solos|sola|solas|solo|solito|solita|solitos .. a .. <the>? .. <child>
los|las|lo|la|nos .. dejaron|dejo|dejan|deja solos|solas|solitos|encerrados
encontre|encontramos|encontraron|hay|halle|vi|anda|andan|ai|me_encontre|veo|encuentro|aparecio un|una|unos|unas|dos|tres|como? .. <small> .. sol~|perdid~|llorando|abandonad~|durmiendo|calle|descalz~|golpead~|pidiendo
<small> .. sol~ .. llorando|calle|comida|comer|hambre|dia|dias|noche|encerrad~|frio
<small>|hijos|cipotes .. sin .. comer|comida .. dias|solos|encerrad~|dia|nadie
<small>|hijos .. nadie .. cuida|comer|da_de_comer|ve|atiende
<coyote> .. dejo|dejaron|abandono|abandonaron|boto|botaron|tiene|tienen|perdio .. a|al .. <child>
<child> .. <coyote> .. dejo|dejaron|abandono|abandonaron|boto|botaron
<child> .. <age>|<small> .. viene|viaja|viajo|va|iba|llego|cruzo|salio|viajando sol~
<small>|hijo|hija .. se quedo|quedaron|quedo sol~ .. en|frontera|mexico|tapachula|separaron
separaron .. de? <one>? .. <child> .. sol~|no_se
<small>|hijos|cipotes|cipote|bicho .. pidiendo|pedir|vender|vendiendo|trabajar|trabajando .. semaforo|obligan|pega|pegan|obligad~|golpean|madrugada|finca|noche|calle|esclav~
pone|ponen|obliga|obligan|manda|mandan|los_pone|las_pone .. a pedir|vender|robar|trabajar .. <small>|semaforo|hijos|pega|calle|<them>
<small>|cipote|bicho|hijo .. tienen .. trabajando|pidiendo|vendiendo|amarrad~|encerrad~
<tener> .. a .. <the> <small> .. trabajando|pidiendo|vendiendo|amarrad~|encerrad~|golpe~|comer
maltrato infantil|a_menores|a_niños
pornografia|prostitucion infantil
soy|yo un|una|el|la? niño|niña|menor|cipote|cipota|bicho|bicha|hijo|hija .. <pegar>|<golpear>|<tocar>|abusa|sol~|donde_dormir|hambre|miedo|calle|solo|huerfano|ayud~|comida
soy menor .. sol~|pega|pegan|toca|calle|miedo|dejaron|comida|encerrad~|comer|golpe~|abusa|padrastro
{{writer}} y|pero .. me|mi|no|nadie|estoy|echaron|corrieron|quieren .. hace|toca|tocan|pega|pegan|sol~|dormir|corrieron|echo|echaron|casar|obliga|obligan|vivir|comer|mata|golpea|golpean|abusa|abuso|calle|encerrad~|miedo|cuida
{{writer}} .. echaron|corrieron|nadie|toca|pega|pegan|golpea|golpean|padrastro|abusa|abuso|viola|violo|sol~|calle|donde_dormir|dormir|miedo|obliga|obligan|maltrata|maltratan|casar|embarazada|comida|encerrad~|cuida|hambre|dejaron|dejo
me|mi|estoy|no|nos .. <pegar>|<golpear>|<tocar>|<maltratar>|<castigar>|sol~|nadie|echaron|corrieron|abusa|abuso|hace_cosas|hace|escape|fui .. tengo|soy_de <age> $|años|añitos|y|pero
me fui|escape|sali|corrieron|echaron|sacaron .. de? .. casa .. tengo|soy_de <age>
mi|mis .. papa|papas|padres|mama .. <pegar>|<golpear>|presos|abandonaron|dejaron|corrieron .. tengo <age>
me .. hace|hacen|hacia .. cosas .. no|feas|malas .. gustan|gusta|<age>|niñ~|tengo
hurting|touching|beating|abusing|molesting|abused|molested|hurt|raped .. a|my|the|his|her|little|that|their|those .. <small-en>|sister
<small-en> .. being|was|is|were|are|got .. abused|beaten|hurt|touched|molested|raped|beat|neglected|starving
<beat>|<beat>|<abuse>|<hurt>|<molest>|<touch>|<rape>|<slap> .. my|the|her|his|their|a|these|little .. <small-en>
touch|touched|touches|touching|hurt|beat|hurts .. my|the|a .. <small-en>
told me .. uncle|stepdad|dad|teacher|neighbor|stepfather|grandpa|cousin .. touch~|beat~|hurt~|does|did
uncle|stepdad|stepfather|teacher|grandpa|coach|pastor touched|touches|touching|hurts me|her|him|my|kids|the
<small-en> .. alone|abandoned|lost .. at|in|on|street|home|border|house|station|night|for|crying|here
<small-en> is|are|was|were|left .. alone|abandoned|lost
my <number> year old .. alone|lost|missing|border
year old .. alone|abandoned .. border|home|street
little kid|boy|girl .. alone|lost|crying|bus|street
left|leaves|leaving .. <small-en> .. alone
alone all night|day .. <small-en>
child abuse|abuser
i am|<been> <age> .. alone|scared|beat~|beat~|help|hurts|touches|kicked|nowhere|homeless|dad|stepdad
i am a? kid|child|minor .. alone|scared|beat~|beat~|help|hurts|touches|nowhere
my .. dad|mom|stepdad|uncle beats|beats|touches|hurts me .. <age>|kid|minor
dejaron|dejo abandonad~|botad~|sol~ .. <small>
se|nos|me <llevar>|robaron|robo .. a? .. <the>? <small>
se|nos|me <llevar>|robaron|robo .. a? .. <mine> <offspring> de <age>
<the> .. <small>|bicha|cipota|muchachita|jovencita .. <them> <will> .. casar|juntar|vender|regalar|llevar|obligar
<them> <will> a? casar|juntar|vender|regalar con|a|al .. hombre|viejo|señor
<kin> .. de <age> .. se fue|junto|acompaño|escapo|huyo .. con un .. hombre|viejo|señor|muchacho|novio
<kin> de <age> .. vive|viviendo|esta .. con|de un|mujer .. hombre|viejo|señor|muchacho|mayor
<will>|quisieron|quiso|intentaron a?|de? llevar|llevarse|robarse|subir|jalar|meter .. a? .. <small>|niños|cipotes|hija|hijo
<will>|quisieron|quiso|intentaron a?|de? .. llevar|llevarse|subir|meter .. a .. hermana|prima|sobrina|hija|nieta de <age>
queriendo|tratando|intentando|andan llevarse|llevandose|robandose|robarse|subir .. niños|niñas|niño|niña|<small>
ofrec~|pag~|dan .. dinero|pisto .. por .. niño|niña|bebe|tierno|hijo|hija
<them> <tener> sin comer|comida|agua|medicina
<small> .. <them> <tener> .. sin comer|golpead~|amarrad~|encerrad~|con_hambre|descuidad~
<small> .. sin nadie|familia|adultos
vinieron|andan|hay .. <small> sin papas|padres
<small> .. no .. anda|esta|viene con nadie
<small> .. duermen|duerme|vive|viven|anda|andan .. en? .. calle|parque|basurero|terminal|mercado|puente
duermen|duerme|viven .. <number>? .. <small> .. sol~|calle
dejo|dejaron|deja|boto .. aqui|ahi|una? .. <small> .. y no .. volvio|regreso|vino|volvieron|regresaron
<small> .. y no .. volvio|regreso|vino por
<them> dejan|deja|dejo|dejaron .. amarrad~|encerrad~|atad~|sol~ .. <small>|todo|dia|noche|pila|palo
<small> .. <them> dejan|deja|dejo|dejaron .. amarrad~|encerrad~|atad~|sin_comer|con_hambre
<small> .. <the>? <kin>|<small>|vecin~ .. <them> dejan|deja|dejo|dejaron .. amarrad~|encerrad~|atad~|sin_comer|sol~
<elder-man> .. se encierra|encerro|mete|queda .. con .. <small>|hija|ella|alumn~
<small>|nietecita|hija|hijo .. hallaron|encontre|encontraron|vi|sale|tenia|vimos .. sangre|golpes|moretes|marcas|semen|chupones
sangre .. en .. ropa_interior|calzon|calzones|calzoncillo|blumer|partes
marcas .. de .. cincho|cable|golpes|cinturon|alambre|mordidas|dedos
<elder-man>|alguien|desconocido .. <them> .. escribe|manda|dice|enseña|muestra|enseño|mando .. cochinadas|cosas|fotos|videos|porno|asquerosidades|sus_partes|feas|morbosas|desnud~
<elder-man>|desconocido|alguien .. escribe|manda|pide|habla|busca|cita .. a .. <small>|hija|hijo .. y .. pide|verlo|verla|solas|fotos|salir|regalos
se masturba|desnuda|toca .. enfrente|frente|delante .. <small>|escuela|cancha
masturb~ .. <small>|niñ~
bañan|baña|meten|castigan|hincan|hinca|queman|amarran .. al|a <the>? <small> .. agua|helada|castigo|maiz|corcholatas|palo|sol
hincan|hincado|hincada .. maiz|corcholatas|grava|ladrillo
<them> dan|da|dieron|dio .. licor|guaro|alcohol|cerveza|droga|pastillas|marihuana .. <small>|niñ~
<small> .. <them> dan|da|dieron .. licor|guaro|alcohol|droga|pastillas
dan|da licor|guaro|droga|pastillas .. al|a|los <the>? <small>
tengo|soy_de|voy_a_cumplir <age> .. y|pero? .. me|mi|no|se .. quieren|quiere|tocan|toca|mete|metio|pega|golpea|llevar|casar|cama|manda|obliga|junte|corre|tratan|amenaza|mira
me|mi|no|nos .. quieren|quiere|tocan|toca|mete|pega|golpea|casar|junte|corre|tratan|mira|comido|dormir|donde ... tengo|cumplir <age> $|años|y
mira|espia|ve .. cuando|mientras .. baño|cambio|duermo|visto
<age> .. nadie .. nos|me cuida
papa|mama|tio|padrastro .. quiere|quieren|obliga|obligan .. que .. junte|case|acueste|vaya .. con .. señor|viejo|hombre
no hemos|he comido .. mama|mami|papa .. no .. viene|vino|regresa|esta
mami|mama|papa|papas .. no .. viene|vino|regresa|han_venido|vienen .. desde .. tengo|hermanit~|<weekday>
no tenemos|tengo donde .. dormir .. hermanit~|tengo <age>|$
hermanito|hermanita|hermanitos .. y yo|conmigo|sol~ .. no|sol~ .. dormir|comer|comido|casa|mama
left .. a .. baby|toddler|newborn|child .. outside|church|street|door|dumpster
<small-en> .. tied|chained|locked|starv~|screaming|bruises|bruised
starves|starving|neglects|neglecting .. <small-en>|stepkids|them
grown man|adult|stranger|old man .. sending|sends|texting|asking|talking|dating|living|touch~ .. <small-en>|<number>|nudes|year
sends|sending|sent|asked|asking .. nudes|pictures|naked .. <small-en>|<age>
<age> .. pregnant
year old|yr .. girl|kid|daughter|niece .. pregnant|living .. with|by
pregnant by .. stepdad|stepfather|uncle|dad|teacher|grandpa
found .. a? .. toddler|baby|child|kid|little .. no parents|alone|wandering|crying|lost|street
toddler|child|kid|kids .. wandering|with_no .. parents|adult|street
keeps|keep .. touching me
a mi|la|el <small> .. le hizo|hicieron|hace|hacen .. algo|cosas|daño
le hizo|hicieron algo .. a .. <small>|mi_hija|mi_hijo
<one> dan|da .. licor|guaro|alcohol|droga|pastillas|cerveza|marihuana al|a|a_los|a_las .. <small>|niño|niña|niños
me quede|quedamos|dejaron sol~ .. tengo|yo_tengo|anos|casa .. <age>|casa
tengo <age> .. años? .. me quede|quedamos|dejaron
tierno|tierna .. sol~|llora|pego|golpe~|palo|abandon~
deja|dejan|pego|golpeo|pegaron .. al|a_la tierno|tierna
masturb~
<tener>|anda .. moret~|quemadur~|golpes|cicatrices .. dice|novio|papa|cigarro
<small>|hijo|hija .. con quemaduras|moretes|marcas|golpes
quemaduras|moretes|marcas .. de .. cigarro|plancha|cincho|cable
abusando .. de .. mi? .. sobrina|sobrino|nieta|nieto|hija|hijo|prima|hermana
estoy sol~ .. con .. hermanitos|hermanito|hermanita
girl|kid|child|kid|daughter|niece .. living|dating|married|sleeping|lives|pregnant .. with|by|to .. man|guy|adult|old
masturb~|masturba .. niños|niñas|enfrente|delante
<one> dan|da licor|guaro|alcohol|pastillas|droga a|al los|las? .. niños|niñas|niño|niña
me quede|quedamos sol~ .. en la? casa
tengo <age> ... sol~ .. con .. hermanit~
""".replace(
    "{writer}", "tengo|soy_de|solo_tengo|apenas_tengo|voy_a_cumplir|yo_de <age> años?|añitos?"
)

URGENT = f"""
{SAYS_SO}
menor|menores|niño|niña|niños|niñas|adolescente|adolescentes no acompañad~
<small> .. viene|viajo|llego|viaja|vino|vienen|vinieron|llega|viajaron|mandaron|retornaron|deportaron|devolvieron .. sol~
<kin> .. de <age> .. viene|deport~|llega|mandan|vino|devuelven .. sol~
mandaron|deportaron|regresaron|devolvieron|trajeron .. mi|mis|al|la <child> .. sol~
<small> .. vino|vinieron|llego|llegaron .. sin .. papas|padres|mama
no me|la|lo .. deja que nadie .. toque|bañe|vista
"""

SIGNS = {
    "small": "<small>\nhijo|hija|hijos|cipote|bicho|bicha de <age>|<babyage>\n<mine> .. hijo|hija|hijos|hijas\n<small-en>",
    "harm": """
<pegar>|<golpear>|<maltratar>|<quemar>|<azotar>|<castigar>|<amarrar>|<encerrar>|<patear>|<manosear>|<violar>|pegando|golpeando|maltratando|gritan|gritos|golpes
le da|dan|dieron con cincho|cable|palo|alambre|vara|cinturon|chancleta|manguera
con|a .. cincho|cable|alambre|cinchazos|garrotazos
beats|beats|hurts|beating|beating|hurting|yelling
moret~|quemadur~
""",
    "often": "todos_los_dias|diario|siempre|cada|noche|gritos|llora|lloran|llorando|se_oye|se_oyen|oigo|escucho|duro|feo",
    "teller": "vecin~|maestra|maestro|profesora|profe|alumn~|al_lado|par|cuadra|colonia|escuela|kinder|neighbor|teacher",
    "hungry": "comer|comida|hambre|desnutrid~|suci~|descuidad~|enferm~|hungry",
    "nobody": "nadie|sin_nadie|sol~|abandonad~|encerrad~|alone",
    "bad-touch": """
partes|genitales|intim~|pechos|desnud~|se_mete_a|cama|toca|tocan|toco|manosea|besa|cosas_feas|cosas_malas|secreto
""",
    "adult": "<elder-man>|hombre|señor|novio|pareja|profesor|marido|esposo",
    "scared-child": "no_quiere_ir|miedo|llora|pesadillas|se_orina|dejo_de_hablar|no_habla|tiembla",
}
TOGETHER = """
emergency 10 small harm often
emergency 12 small harm teller
emergency 12 small hungry nobody
emergency 12 small bad-touch adult
emergency 12 small scared-child adult bad-touch
"""
