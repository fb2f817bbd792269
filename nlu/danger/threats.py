"""How gangs, extortion, ransom and being hunted are told."""

# ruff: noqa: E501 - a phrase is one line

EMERGENCY = """
si <go>? no? <one>? vuelvo|regreso|volvemos|regresamos|vuelve|regresa|llego|entro|voy|bajo|aparezco .. <one> <matar>|<pelar>|<quebrar>|<desaparecer>|<picar>
<gang> .. <one> .. <matar-r>|<matar>|<desaparecer-r>|<pelar-r>
<gang> .. <matar-me>|<desaparecer-me>
al que|quien .. vuelva|volviera|regrese|llegue|regresara|hable|denuncie .. <matar>|<matar-r>|<desaparecer-r>|<pelar>|muerto
horas|dias|plazo|mañana|hoy .. o|sino|si_no .. <one> <matar>|<pelar>|<quebrar>
no <one> quieren|queremos|quiere ver .. vivo|viva|vivos
nos|me|lo|la|los <go> a? venir|ir a? <matar-r>|buscar
<one> vienen|vendran|van|iban a? <matar-r>
bala|balas|casquillo|casquillos .. sobre|carta|puerta|papel|mandaron|dejaron
dejaron|mandaron|tiraron|llego .. papel|carta|nota|mensaje|anonimo .. <matar>|<matar-r>|<matar-me>|muert~|horas|irnos|desocup~
mataron|asesinaron .. <person> .. buscan|buscando|vienen|sigo|dejaron_dicho|yo|nosotros
mismos que mataron
pague|pago|paguemos|pagamos|deposite|deposito|depositamos|mande|mandamos|mando|doy|damos|entrego|dinero .. o|sino|y .. <one> .. <matar>|<matar-r>|<quemar>|<quemar-r>|hacen|pasa
si no .. pag~|deposit~|mand~|da|doy|damos|colabor~ .. <matar>|<matar-r>|<quemar-r>|<quemar>|<pelar>|muer~|matarian|pedazos|vivo|<violar-r>
tienen|tenemos|agarraron|llevaron .. a .. <mine>|un .. <kin> .. piden|pide|dinero|quieren|deposit~|rescate|dolares|pag~
tienen|tiene .. <mine> .. <kin> .. si no .. deposit~|pag~|mand~
llam~|dicen|hablaron .. tienen|tiene .. a .. <mine> .. <kin>
<kin> .. lo|la|los|las tienen .. piden|dinero|rescate|secuestrad~|amarrad~|bodega|quieren
<kin> .. lo|la|los secuestraron|agarro|agarraron .. <gang>|piden|dinero
devuelv~|regres~|entreg~ .. pedazos|pedacitos|muert~|bolsa
levantaron|levanto|subieron|llevaron .. a .. <kin> .. hombres|armad~|camioneta|carro|fuerza|encapuchados|<gang>
se <one> llevaron .. hombres|armad~|camioneta|fuerza|encapuchados|<gang>
kill|hurt me|us|him|her .. if .. pay|go|come|return|not
if .. go|come|return|pay|leave .. kill|shoot|hurt me|us|him|her|my
or else .. kill|hurt|die
gang|gangs|ms13|cartel .. kill|shoot|murder
gang|they told|gave us|me .. hours|days .. leave|kill
hours|days to leave .. or|kill
"""

URGENT = """
<gang> .. <one> .. <amenazar>|<extorsionar>|<perseguir>|<buscar>|<cobrar>|<seguir>|<quitar>|piden|pide|pidieron|exigen|obligan|mandaron|andan|sacaron|sacan|acosan|controlan|vigilan|dijeron|dieron|reclut~|quieren
<one> .. <amenazar>|<extorsionar>|<perseguir>|<buscar>|<cobrar>|<seguir>|piden|exigen|sacaron|andan|echaron .. los|las|la|unos? <gang>
<gang> .. anda|andan|esta|estan|me|nos|vinieron|llegaron|quieren|quiere .. buscando|siguiendo|amenazando|cobrando|extorsionando|pidiendo|renta|persiguiendo|reclutar~|llevar~
<amenazar>|amenazad~|<extorsionar>|extorsionad~|perseguid~|huyendo|hui|huimos|escond~|sali|salimos|corri .. por|de .. la|los|las|unos? <gang>|pandilla
<gang> .. amenaz~|extorsi~|extorci~
amenaz~|extorsi~ .. <gang>
extorsi~ .. telefono|llamadas|penal|negocio|a_mi|a_mis|conmigo|desde|mensual~|semanal~
pag~|cobr~|pid~|exig~|dar|doy .. renta|extorsion|cuota|impuesto_de_guerra .. <gang>|muchachos|pandilla|semanal|negocio|puesto|amenaz~|si|deje
<gang> .. renta|cuota
renta|cuota .. <gang>|pandilla|puesto|mercado .. amenaz~|mat~|viernes
<one> .. piden|exigen|cobran|estan_cobrando|estan_pidiendo|pidieron dinero|dolares|pisto|cuota|plata|<number> .. por|para|o|si|y .. dejar~|no|vivir|trabajar|vender|pasar|hacer~|cruzar|amenaz~|matar|hacen|seguridad|tranquil~
<one> .. piden|exigen|cobran|quitan <number>? .. semanales|semanal|mensuales|quincenales|diarios|por_dejarme|por_semana
piden|exigen|cobran|quitan .. por dejar|dejarme|dejarnos .. vender|trabajar|vivir|pasar
pedir|cobrar|exigir .. la renta .. negocio|puesto|tienda|viernes|casa|local|bus|dieron|amenaz~|si
vinieron|llegaron|vino|llego .. pedir|cobrar|exigir .. renta|extorsion|dinero|cuota
renta .. vinieron|llegaron|amenaz~|pandilla|semanal~
<one> dieron|dio|dan .. hasta|plazo|<number>|para .. <weekday>|horas|dias|mañana|hoy|plazo .. irme|irnos|juntar|desocup~|salir~|pagar|conseguir|dejar|si|sino|o|dinero
<one> dieron hasta|plazo .. <weekday>|mañana|hoy|fin|horas
<number> horas .. irme|irnos|desocup~|salir~|abandonar|dejar
<one> dieron .. horas|dias .. irme|irnos|desocup~|salir~|abandonar
tenemos|tengo|hay que|dijeron|dicen .. irnos|irme|desalojar|desocup~|salirnos .. <gang>|pandilla|horas|amenaz~|o
saben|sabe|conocen .. donde|adonde|como .. vivo|vive|vivimos|estudian|estudia|trabajo|trabaja|familia|hijos|van .. amenaz~|dinero|deposit~|llam~|pag~|mensaje
llam~|mensaj~|hablan|escriben|hablaron .. dinero|deposit~|pag~|pisto .. saben|amenaz~|conocen|si_no|o_si|hijos|mara|pandilla
llam~|mensaj~|escrib~ .. si no .. deposit~|pag~|mand~
si no .. deposit~|pag~|mand~|colabor~ .. llegar|llegan|casa|familia|hijos|atenga|pasar|consecuencias|vemos
llam~|mensaj~|escrib~ .. <gang> .. dinero|deposit~|pag~
deposit~ .. dinero|<number>|western|tigo|cuenta .. amenaz~|hacen|pasa|familia|mara|secuestr~
llam~ .. dicen|diciendo|dijo|dice|supuesto|hacen_pasar|haciendose .. <kin> .. deten~|preso|accidente|aduana|frontera|hospital .. dinero|deposit~|mande|pag~|plata
supuesto|supuesta|falso|haciendo_pasar|hace_pasar .. <kin> .. dinero|deposit~|mand~|deten~|plata
<one> .. quieren|quiere|querian|obligan|piden|presionan .. meter~|entrar|reclutar~|unir~|llevar~ .. la? .. <gang>|pandilla|ellos
quieren|quiere que .. meta|entre|una|metiera|trabaje .. <gang>|pandilla|ellos|la
no querer meter~|colaborar|trabajar .. <gang>|ellos|con
<gang> .. quitaron|quito|quitan|sacaron|tomaron|usurparon .. casa|casas|terreno|nos|me
<one> quitaron|sacaron|corrieron|echaron|despojaron .. de .. casa|colonia|comunidad|barrio|canton .. <gang>|pandilla|amenaz~|armad~
por .. amenazas|amenazarnos|amenazarme|las_amenazas .. salir|sali|salimos|irme|irnos|huir|mudar~|deje|dejamos|fui|fuimos|tuve|tuvimos
salir|sali|salimos|irme|irnos|huir|huimos|mudar~|deje|dejamos|fui|fuimos|venimos|vine|vinimos|tuve|tuvimos .. por|de .. amenaz~
no puedo|podemos|puede volver|regresar|ir|bajar|entrar|salir .. porque|por|ahi|alla .. <matar>|<gang>|amenaz~|buscan|buscando|miedo|mandan|conocen|peligro|controla|peligros~|mataron
no puedo|podemos .. volver|regresar .. amenaz~|<gang>|buscan|peligro
miedo .. volver|regresar|vuelva .. porque|por|<gang>|amenaz~|mat~|maten|pandilla
si vuelvo|regreso|volvemos|voy|llego .. <matar>|peligro|buscan|agarran|<gang>|maten|hacen|desaparecen
miedo .. <one> <encontrar>|hallen|<buscar>|agarren|reconozcan|vean|localicen|identifiquen
<one> <buscar>|buscan|busca|andan_buscando|anda_buscando .. los|unos|el|la|para|por|desde|mismos|hasta .. hombres|<gang>|muchachos|tipos|deuda|mismos|colonia|que_mat~|pandilla|del_barrio|amenaz~|matar~|hacer~
<one> andan|anda buscando .. los|unos|la|para|desde|en|de|mismos|hasta|por_lo
preguntar|preguntando|preguntaron|pregunto .. por <one>|mi|nosotros .. armad~|pandilla|<gang>|pistola|hombres|unos|muchachos|colonia|carro|casa
unos|hombres|tipos|muchachos|desconocidos|carro .. preguntando|preguntar|preguntaron por mi|nosotros|el|ella
andan|estan|anda preguntando por mi|nosotros
<coyote>|prestamista|prestamistas|usurero|agiotista|cobradores .. <amenazar>|amenazando|amenaza|amenaz~|<matar-r>|hacer~|quemar~|quitar_la_casa|buscando
<amenazar>|amenazando|amenazas|amenazad~ .. <coyote>|prestamista|prestamistas|usurero|deuda|cobrador|cobradores
debo|deuda|debemos|debe|pagado|pago|debia .. <one> .. amenaz~|<matar-r>|pasar_algo|pegar|golpear|hacer~
debo|deuda|debemos|debe|pagado .. manda|mando|mandan|mandaron .. decir .. pasar|familia|hijos|<matar-r>
estafa|estafaron|extorsion .. <one> .. amenaz~|familia
policia|soldado|soldados|policias|militares|agentes|agente .. <one> <pegar>|<golpear>|<patear>|<torturar>|<maltratar>|pegaron|golpearon
<one> asaltaron|asalto|robaron .. y|con .. <pegar>|<golpear>|golpe~|pistola|cuchillo|machete|hirieron|arma
<one> agarraron|agarro|cayeron .. a|encima|entre .. golpes|patadas|varios|todos
gang|gangs|gangsters|gangmembers|ms13|18|maras|cartel .. after|threat~|looking|want|wants|follow~|asking|took|money|rent|recruit~|me|us
extort~ .. me|us|my|money|store|business|mom|family|being
asking|charging|charge|ask|asks|demand|demanding .. rent|money|renta .. gang|gangs|or|threat~|ms13|every
can not|never go|come|return back?|home .. gang|kill|threat~|looking|because|danger
threatened .. because .. pay|coyote|owe|debt|not
owe .. threat~|hurt|kill
someone|somebody|they|man|men|people is|are|keeps|keep? following|threatening|watching|stalking|extorting|blackmailing|harassing .. me|us|my
pague|pagar|entregar~|deposit~|dinero|juntar .. o .. <one>? .. llevan|llevar|van_a_llevar|quitan|queman|hacen .. hijo|hija|hijos|uno|casa|negocio|familia
dejaron|mandaron|tiraron|pusieron .. papel|carta|nota|mensaje .. pag~|renta|dinero|amenaz~|horas|irnos|llevar
tengo|tenemos .. hasta .. <weekday>|mañana|noche|hoy .. para .. entregar~|pagar~|juntar|depositar|salir~|irme|irnos .. dinero|o|$|porque|pisto
dieron plazo
pidieron|piden|cobran|cobraron|vinieron .. renta .. otra_vez|plazo|dieron|amenaz~|negocio
si .. <one> ven|ve|miran|encuentran|hallan|agarran .. pelan|matan|alla|por_alla|desaparecen
mando|mandaron|manda .. a .. <number>? .. hombres|sicarios|gente|muchachos .. a .. golpear~|dar~|pegar~|cobrar~|amenaz~|buscar~
los del viaje|coyote|pollero|prestamista .. si no pag~
tenemos|tengo|toca|tuvimos .. que .. huir|escapar|salir_huyendo|escondernos|esconderme .. porque|hoy|dijeron|amenaz~
recibi|llego|mandaron .. audio|mensaje|llamada|carta .. dicen|diciendo .. ubicad~|cuide|familia|pagu~|matar|donde
same people|guys|gang .. back|dead|know|looking
llamo|llamaron|hablo .. que .. era|eran .. de .. mara|pandilla|cartel .. deposit~|pag~|dinero|mand~
era de la mara|pandilla .. y|deposit~|pag~
supuesto|dice_ser|diciendo_que_es|dizque .. <kin> .. llamo|llama|escribio .. deten~|dinero|mande|frontera
<kin> .. llamo .. que .. deten~|preso|frontera .. mande|deposit~|mandar .. dinero|ya|pisto
quemaron|queman .. mi|el|la|los .. casa|champa|rancho|negocio|puesto .. fueramos|vayamos|porque
"""

SIGNS = {
    "gang": """
<gang>
gang~|ms13|cartel
la 18|mara|pandilla|clica|letra|ms
los de .. barrio|clica|colonia|zona|18|mara|esquina|mafia
muchachos|bichos .. de .. colonia|barrio|zona|mara|esquina|mafia
gente armada|mala|peligrosa
esa gente
sujetos|encapuchados|mafia|mafiosos
desde un|el|una penal|carcel
crimen organizado
""",
    "demand": """
piden|exigen|cobran|pidieron|cobraron|exigieron|pidiendo|cobrando|exigiendo|pide|exige|cobra|quieren|querian|pedir|cobrar .. dinero|pisto|dolares|renta|cuota|plata|<number>|colaboracion|extorsion|rescate|vacuna
que .. deposite|depositemos|depositar|mande|mandemos|pague|transfiera|ponga|paguemos|entregue .. dinero|<number>|pisto|dolares|plata|ya|cuenta
pidiendo|pidio dinero|<number>|plata|pisto
juntar|conseguir .. dinero|pisto|plata|<number>
extorsi~
demand~|asking|ask|want .. money|rent|dollars
""",
    "rent": "renta|cuota|vacuna|impuesto_de_guerra",
    "or-else": """
si no|sino .. <one>|va|van|atenga|llegan|pasa|hacen|vienen
o si no
atenga~ .. consecuencias
<one> va a? ir mal|pesar
<one> va a? pasar algo|lo
pasar algo .. hijos|familia|mi|<one>
que me cuide|atenga
ya sabe~ .. pasar|pasa|atenga~
quemar|queman .. negocio|casa|carro|puesto|bus
por las malas
<one> <matar>|<matar-r>
or else|kill|hurt
""",
    "deadline": """
hasta|antes del|de .. lunes|martes|miercoles|jueves|viernes|sabado|domingo|mañana|noche|mes
<number> horas|dias para|o|si
plazo
ultimo aviso
""",
    "knows-where": """
saben|sabe|conocen|sabian .. donde|adonde .. vivo|vivimos|vive|trabajo|trabaja|estudian|estudia|viven|familia|hijos|casa|mama
tienen|mandaron|tiene fotos|foto|videos .. de .. casa|hijos|familia|mis|mi|carro
saben .. nombre|nombres|rutina|horarios .. <mine>
know|knows where .. live|work|kids|family|school
""",
    "call": """
llam~|mensaj~|whatsapp|audio|audios|telefono|numero|hablaron|escriben|escribio|carta|papel|nota|anonimo|phone|call|calls|called|text|texts
""",
    "fled": """
huir|hui|huimos|huyendo|huyo|huyeron|desplazad~|mudamos|mudarme|mudarnos|escondid~|escond~
salir|salimos|sali|tocó|toco|tuvimos|tuve .. irnos|irme|salir|dejar|corriendo|noche|abandonar
no puedo|podemos|puede volver|regresar|salir|entrar
dejamos|abandonamos|deje .. casa|todo|tirado|colonia
ran|fled|flee
""",
    "go-back": """
si|cuando vuelvo|regreso|volver|regresar|volvemos|regresamos|vuelva
no puedo|podemos|quiero volver|regresar|entrar|bajar
can not|if i go back|home
volver|regresar|vuelvo|regreso .. canton|colonia|barrio|pueblo|casa|comunidad|zona|caserio|donde_vivia
""",
    "danger-there": """
<matar>|<matar-r>|<matar-do>|peligro|peligros~|amenaz~|buscan|buscando|desaparecen|mandan|controlan|conocen|esperando|esperan|sentenci~|enemigos|problemas_con
kill|danger|dangerous|threat~
""",
    "fear": "miedo|pavor|terror|temor|temo|asustad~|afligid~|nervios|scared|afraid|terrified",
    "recruit": """
meter~|metan|meta|metiera|entrar|reclutar~|unirse|unirme|colabor~|hagan_mandados|postear|brincar~|brinque|join
""",
    "youngster": """
hijo|hija|hijos|sobrino|sobrina|hermano|nieto|muchacho|cipote|bicho|joven|adolescente|son|brother|nephew
""",
    "watched": """
siguen|sigue|siguiendo|persiguen|persiguiendo|vigilan|vigila|vigilando|rondan|rondando|espian|parquea~|parado|parados|pasando|preguntando|preguntaron|chequeando|tomando_fotos|espera
""",
    "outside": """
afuera|enfrente|frente|esquina|puerta|casa|calle|trabajo|moto|carro|polarizado|camioneta|outside
""",
    "ex": """
<mine>? ex|exmarido|exesposo|exnovio|exesposa|exnovia
el papa|papa_de .. <child>
ex marido|esposo|novio|pareja|compañero|husband|boyfriend
""",
    "pursues": """
no me deja en? paz|tranquila|tranquilo
<one> persigue|sigue|vigila|acosa|espia|espera|hostiga|busca|molesta|cela
llega|aparece|viene|llama|pasa .. trabajo|casa|cada|diario|todos|cien|noche|madrugada
se para|parquea|esconde|sube|mete .. frente|casa|afuera|esquina|techo|patio
quiere|obliga|exige .. vuelva|regrese .. con
keeps calling|texting|following|showing
<mine>? .. numero|facebook|cuentas .. acosa|escribe
""",
    "hostage": """
tienen|agarraron|retuvieron|llevaron .. a .. <mine>|un .. <kin>
<kin> .. <them> tienen|tiene|agarraron|llevaron
secuestr~|rescate|ransom|kidnap~
tienen|tenemos .. <kin> .. bodega|casa|cuarto|poder
""",
    "strangers": """
hombres|hombre|tipos|unos|desconocidos|sujetos|alguien|encapuchados|muchachos|bichos|carro|moto|camioneta|tipo
""",
    "night": "noche|noches|madrugada|diario|cada|todos_los_dias|siempre|otra_vez",
    "debt": "debo|deuda|debemos|debia|deudas|debe|prestamo|prestamista|prestamistas|usurero|<coyote>|owe|debt",
}
TOGETHER = """
urgent 15 gang demand
urgent 12 gang rent
urgent 15 gang deadline
urgent 15 gang fled
urgent 15 gang knows-where
urgent 12 gang go-back
urgent 12 gang or-else
urgent 12 gang recruit youngster
urgent 12 gang watched
urgent 12 gang fear go-back
urgent 12 gang fear fled
urgent 15 demand or-else
urgent 15 demand knows-where
urgent 15 rent or-else
urgent 15 rent knows-where
urgent 15 rent fled
urgent 12 call or-else knows-where
urgent 12 call or-else demand
urgent 12 go-back danger-there
urgent 12 fled danger-there
urgent 12 ex pursues
urgent 12 ex pursues fear
urgent 12 ex watched outside
urgent 12 strangers watched outside fear
urgent 12 strangers watched night fear
urgent 12 debt or-else
urgent 12 debt knows-where
urgent 12 debt danger-there fear
emergency 15 hostage demand
emergency 15 hostage call or-else
"""
