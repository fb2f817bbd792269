"""What takes a danger back: denied, over, long ago, dreamt, told of others, asked in general."""

# ruff: noqa: E501 - a phrase is one line

WALLS = "no ni nunca jamas tampoco nadie sin not never nobody pero but"
"""No gap within a phrase reaches over one of these."""

NEGATIONS = """
no
nunca
jamas
nadie
tampoco
ni
no es
no es que
no es cierto que
no es verdad que
no estoy
no estamos
no esta
no estan
no fue
no fui
no creo que
no hay
no ha
no han
no soy
no somos
no sos
no me ha
no me han
no tengo
no tengo ninguna
no tengo pensamientos de
no tengo ideas de
no pienso en el
no he pensado en
no es por
no ya
ya no
ya no me
sin
nunca me
nunca me ha
nunca me han
nunca le
nadie me
nadie me ha
nadie me esta
nadie nos
nadie esta
ninguno me
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
has not
have not
was not
no longer
nobody is
no one is
never been
not being
not been
no he
no he sido
nunca he sido
nunca fui
nunca ha sido
no ha sido
no me
no nos
no le
no se me
no me siento
no estoy siendo
no es una
no hubo
no existe
no se trata de
ya no hay
"""

LONG_AGO = """
hace .. <number> .. años
hace muchos|varios|bastantes|tantos|unos|como? años
hace años|mucho|tiempo|siglos|un_monton
hace .. tiempo
año|años|siglo|mes pasado
en 19~
alla por el|los|finales|aquel
en|desde|por|del los? 80|90|ochenta|noventa|setenta|198~|199~|197~
cuando .. era|estaba|fui|eramos .. nin~|chiquit~|pequen~|joven|cipot~|chic~|bich~|hijo|cipote|menor|cheje
de niño|niña|chiquito|chiquita|joven|pequeño|pequeña|cipote
en los años|ochenta|noventa|80|90|2000
en mi niñez|infancia|juventud
durante|en|para|cuando .. la|el .. guerra|conflicto|ofensiva
conflicto armado
antes|antiguamente .. me|nos|la|le|les|lo|queria|pagaba|vivia|habia|sufria|tomaba|era|cobraban
years ago
in|since|from|back_in 199~|200~|201~|20~|19~
el año pasado
de 199~|200~|201~
hace como <number> años
de adolescente|joven|niño|niña|chiquito
long time
last year
when i was .. kid|child|little|young|younger
long time ago
in the past
used to
back in 19~|20~
"""

OVER = {
    "taken by officers": """
soldados|policia|policias|militares|pnc|agentes|migra|migracion|patrulla .. llevaron|llevo|agarraron|agarro|capturaron|capturo|detuvieron|tiene|tienen
gobierno|corte|juez|juzgado|conapina|isna|shelter|orr .. tiene|quito|tienen|dio
encerrad~ .. migracion|migra|centro|detencion
""",
    "war": """
guerra|conflicto_armado|ofensiva|guerrilla .. 19~|80|ochenta|$|y|hace|cuando
en|durante la guerra
conflicto armado
""",
    "custody": """
migra|migracion|migra|patrulla|patrulla_fronteriza|border_patrol|immigration|cbp .. agarro|agarraron|paro|pararon|llevo|llevaron|tiene|tienen|detuvo|detuvieron|arresto|capturo|took|picked|grabbed|has|got
agarro|agarraron|llevo|llevaron|detuvo|detuvieron|tiene|tienen|arrestaron|paro .. migra|migracion|migra|patrulla|patrulla_fronteriza
detenid~|preso|presa|presos|trasladad~|arrestad~|encarcelad~|reclus~|detained|arrested|jail|custody
detention center|facility
centro|centros .. de .. detencion|internamiento|georgia|texas
soldados|policia|policias|militares|pnc|agentes .. llevaron|llevo|agarraron|agarro|capturaron|capturo|detuvieron
regimen|penal|bartolina|bartolinas|mariona|izalco|cecot
gobierno|corte|juez|juzgado|conapina|isna|shelter|orr .. tiene|quito|tienen|dio
""",
    "missing": """
ya .. aparecio|aparecieron|regreso|volvio|llamo|contesto|comunico|llego|llegaron|respondio|hablo
ya .. <one> .. encontr~|halla~|localiz~|hallamos|hallaron|contesto|llamo|hablo
gracias a dios .. aparecio|encontr~|llego|regreso|comunico|llamo|contesto
aparecio|aparecieron|llego|regreso|volvio .. bien|gracias|sano|salvo|viv~
la|lo|los encontramos|encontraron|hallamos|hallaron .. bien|gracias|sano|viv~
ya sabemos|se|supimos .. donde|de
came|is back|home
we|they found|heard from? him|her|them
found him|her|them
called us|me
""",
    "violence": """
ya .. <one>? .. deje|separamos|separe|divorcie|divorciamos|dejamos|fui_de_ahi
hoy|ahora|ya .. vivo|vivimos|estoy|estamos .. tranquil~|paz|segur~|lejos|salvo
ya .. <is>|estoy|estamos .. pres~|carcel|lejos|salvo|detenid~
ya|pero|gracias_a_dios .. paso|pasaron|termino|acabo .. todo|eso|$|gracias
eso ya? .. paso|quedo|fue .. $|atras|pasado
eso ya paso|termino|acabo
quedo|quedaron atras
pegaba|golpeaba|maltrataba|amenazaba|tomaba ... murio|fallecio|divorcie|separamos|deje
ya no <one>? .. pasa|hace|molesta|busca|amenaza .. $|desde|gracias
pero|ahora|hoy|desde .. ya no $
ya no $
gracias a dios .. regreso|solto|soltaron|libero|liberaron|paso|bien|salio|salimos
i am|<is> .. divorced|safe|fine|ok|free now|now
left him|her .. $|ago|and|now
we are|got divorced|separated
""",
    "harm": """
ya .. <is>|estoy|estamos|siento|sigue .. bien|mejor|tranquil~|fuera|estable|recuperad~|sano|de_alta|controlad~|aliviad~
ya .. recupero|recupere|supere|alivio|alivie|curo|cure|dieron_de_alta|mejoro|mejore|compuso
de alta
gracias_a_dios|logre|pude .. salir|sali|salio|salimos adelante
<is>|ya|ahora|hoy .. estable|recuperad~|fuera_de_peligro
pero .. <is>|estoy|ya .. bien|mejor|estable
gracias a dios|la .. <is>|estoy|ya|psicolog~|terapia .. bien|mejor|$
lo|la supere|superado
he is|she is|i am .. fine|ok|safe|better|okay|good now
i am|<is> better|fine|ok now
am better now
""",
}
OF_KINDS = {
    "taken by officers": "child",
    "war": "missing violence",
    "custody": "missing trafficking",
    "missing": "missing child",
    "violence": "violence trafficking child",
    "harm": "medical self_harm child violence",
}

NOT_REAL = """
soñe|soñaba|soñar|sueño|soñando|pesadilla|pesadillas .. que|con|donde
anoche|ayer soñe
juego|videojuego|play|free|fornite|nintendo|xbox|freefire|partida_de_free
jugando .. <matar>|<matar-do>|free|play
cancion|canciones|corrido|letra|reggaeton|bachata .. dice|se|habla|<matar>|muere|que
chiste|chistes|meme|memes|sarcasmo
disfraz|teatro|obra_de|actuando|drama_de_la_escuela
"""
SPORT = """
partido|partidos|gol|goles|golazo|portero|arbitro|futbol|mundial|selecta|liga|torneo|campeonato|penalti|penaltis|zurda|marcador|goleada|delantero|alianza|fas|aguila|firpo|metapan|barcelona|barsa|messi|ronaldo|chelsea|cancha|angulo|larguero|travesaño|copa|estadio|clasico|equipo_gan~|soccer|seleccion
disparo|disparos|dispararon|tiro|tiraron|remate|remato al arco|angulo
<number> a <number>
0|cero a <number>|0
<number> a 0|cero
"""
NOT_MINE = """
noticia|noticias|noticiero|noticieros|periodico|reportaje|documental|prensa|diario_de_hoy|news
vi|veo|oi|lei|leo|escuche|vieron|vio|salio|miro|leyo .. en|por|que|la|un .. tele|television|radio|facebook|tiktok|noticias|internet|periodico|libro|youtube|diario
en la|el tele|television|radio|noticiero|periodico
dijeron|dicen .. en .. tele|television|radio|noticiero
lei que
pelicula|peliculas|novela|telenovela|serie|series|libro|cuento|netflix|capitulo|protagonista|personaje|actor|movie|film|show|book|caricatura|anime|narcoserie|cine
sermon|misa|biblia|jesus|jesucristo|cristo|predica|culto|santo_entierro|viacrucis|pastor_dijo
tarea|tesis|investigacion|proyecto|exposicion|estudio|ensayo|encuesta|trabajo_de_la_universidad .. sobre|de|para
emt|paramedic~|nurse|nursing|enfermer~|socorrista|lifeguard|bombero|cpr|rcp|primeros_auxilios ... certif~|homolog~|titulo|license|curso|course|diploma
charla|charlas|taller|talleres|capacitacion|curso|campaña|prevencion|voluntariado|voluntario|conferencia|foro
"""
ASKED = """
que|como|donde|adonde|a_quien|a_donde|cual|quien|cuando .. hago|hace|hacer|puedo|denuncio|denuncia|denunciar|reporto|reportar|reporta|llamo|acudo|voy|llamar|poner .. si .. alguien|una|un|uno
donde|adonde|como|a_donde .. denuncio|denunciar|denuncia|reporto|reportar|reporta|se_denuncia|pongo|poner
tienen|hay|existe|ofrecen|brindan|atienden|ayudan|apoyan|reciben|manejan|conocen .. programa|programas|ayuda|apoyo|albergue|psicolog~|charlas|casos|victimas|atencion|para|mujeres|taller|refugio|linea|niños|personas
dan .. programa|programas|ayuda|apoyo|albergue|psicolog~|charlas|atencion|taller|refugio|linea
ayudan|atienden|apoyan|reciben a
que ayuda|apoyo|programas|programa|servicios|hace|hacen|es|significa|pasa|tipo
ustedes .. atienden|ayudan|ven|apoyan|dan|hacen|tienen|trabajan|reciben
es cierto que ayudan|dan|atienden
cual|a_que|que|deme|tiene|el .. numero|telefono|linea .. de|para|llamo|llamar|si
quiero .. informacion|saber|preguntar|consultar .. sobre|si|de|que|como|del
informacion .. sobre|de|para
programa|programas|albergue|refugio|ley|leyes|linea|oficina|unidad|fiscalia|atencion|apoyo|ayuda|proteccion|derechos|servicio|servicios|tratamiento|medicina .. para|de|a|contra .. victimas|mujeres|personas|gente|violencia|niños|quienes|los|las|trata|desaparecid~|prevencion|suicid~|maltrat~|casos|familiares
adonde|donde|como .. van|acude|ir|llevar|llevan|ayudan|atienden .. victimas|mujeres|niños|personas|una|alguien
que .. hago|hacer|hace|hacemos|pasa .. si|cuando .. alguien|una|un|uno|algun
what do|should|can|happens .. you|i|someone|people|if .. someone|somebody|a|you
do|can you help|have|offer|work|see .. victims|people|women|someone|kids|program
is|are there .. hotline|shelter|help|program|programs|number|place|support|services
how|where do|can|to .. i|you|someone report|help|file
hotline|shelter|program|number|services for
what is|are .. trafficking|abuse|violence
seria|sirve|trabaja|trabajo|voluntari~|estudio .. con .. victimas|niños|mujeres|prevencion
"""

LAUGHING = """
es|era un? broma|chiste|decir|juego
bromeando
es un decir
just? kidding
"""
HARD = """
dispararon|disparo|balearon|baleo|apuñalaron|acuchillaron|hirieron .. a <the> .. <person>
<weapon>|<weapon-en>|sangre|<gang>|pandill~|suicid~|<violar-do>|violaron|violo|secuestr~|blood|escondid~|auxilio
"""
