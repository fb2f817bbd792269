"""How a body in danger is told."""

# ruff: noqa: E501 - a phrase is one line

EMERGENCY = """
no|ni .. puedo|puede|podia|pueden|podemos respirar
no|ni|casi_no|apenas respira|respiro|respiran
cuesta|cuesta_mucho|dificultad|dificil|dejo_de|deja_de|cansancio|trabajo .. respirar
<one> falta|va|esta_yendo|fue|vaya .. el|la aire|respiracion|oxigeno
falta .. de? aire|respiracion|oxigeno
<one>|se <is> .. ahogando|asfixiando|desangrando|muriendo|convulsionando|atragantando|aogando|apagando|poniendo_mal|poniendo_morad~|durmiendo_el
se atraganto|ahogo|ahoga|asfixia|atora|atoro
<is> atorad~|atragantad~ .. con
labios|uñas|dedos|cara|boca .. morad~|azules|azul
<small>|bebe .. puso|poniendo|esta|pone morad~|azul|palid~|flacid~
<is>|se|puso poniendo|puso morad~|azul|blanco
<small>|bebe no_llora|no_mama
dolor|dolores|punzada|presion|opresion|apretazon|ardor .. el? pecho|corazon
<one> duele|aprieta|oprime|punza|duelen|apreta .. pecho|corazon
pecho .. aprieta|duele|apretado|oprime|brazo
duerme|dormido|durmio|dormida|entumid~|adormecid~|adormece .. brazo|cara|boca|lado|mano|cuerpo .. pecho|boca|hablar|torci~|lado|mover
brazo|cara|lado|cuerpo .. dormido|dormida|duerme|paralizad~|torcid~
<one> .. corre .. para|hacia|hasta|al .. brazo
ataque al|de? .. corazon|cardiaco|epilepsia|epileptico|asma
paro cardiaco|respiratorio
<one> dio|dando|da|esta_dando .. derrame
derrame cerebral .. $|ayud~|hoy|ahora|ayer|ambulancia|urg~|mueve|habla
tuvo|tiene un? derrame .. ahora|hoy|ahorita|anoche|$
convulsi~
echando|echa|saca|sale|bota espuma
espuma .. por .. boca
ojos en blanco|volteados
inconsciente|desmayad~
perdio|pierde|perdi|perdiendo .. el? conocimiento|conciencia|sentido
no .. despierta|reacciona|responde|contesta .. nada|y|ayud~|golpe|cayo|<small>|mama|papa|abuel~
no despierta|reacciona|respira
no .. se mueve|movia|siente .. nada|<small>|bebe|y|esta
se cayo|cayo|desplomo .. no .. mueve|responde|despierta|reacciona|levanta|habla|contesta|para
<one>|se <desmayar>|desmaye|desvanecio|desplomo|desmayando
<will>|siento|creo|voy .. a? desmayar
<one>? sale|saliendo|salio|baja|bajando|bajo|bota|echa|vomita|vomitando|vomito|orina|escupe|tose .. sangre|coagulos
sangra|sangro|sangrando|sangrado|sangre .. mucho|mucha|bastante|demasiado|fuerte|embaraz~|cabeza|para|nariz_no|desde_ayer
<is> .. sangrando
no .. para|deja|detiene|quita|corta|paro .. de? .. sangre|sangrar|sangrado|hemorragia
sangre .. no .. para|detiene|deja|corta
desangr~
hemorragia
embaraz~ .. sangr~|sangre|manch~|dolor~_fuert~|cayo|caida|golpe|presion|no_se_mueve|no_siento|liquido|fuente|convuls~
sangr~|sangre|bajando_sangre .. embaraz~
no siento .. bebe|mover~|moverse
bebe .. no se mueve .. panza|vientre|embaraz~
<go>|<is> a|por|punto|para|apunto? de? dar a? luz
<go> a|ya nacer|tener .. niño|bebe|ya|niña
<is> .. pariendo|naciendo|de_parto|aliviand~
<go>|<is> a?|por? parir|aliviarse
contraccion~
viene|nace|nacer el|la bebe|niño|niña .. ya|ahora|no|carro|como
ya viene .. el|la bebe|niño|niña
dolores de parto
<one>? rompio|rompi|quebro|reviento|revento|rompe la? fuente
<one> vino|vinieron|empezo|agarro|agarraron|comenzo .. parto|dolores_de_parto|los_dolores
parto .. ahora|ya|complic~
aborto .. sangr~|dolor|amenaza
envenen~
intoxic~
<one>? <tragar>|<tomar>|<beber>|tragado|tomado|trago|tomo .. cloro|veneno|lejia|soda_caustica|gramoxone|insecticida|gasolina|herbicida|raticida|acido|desinfectante|kerosene|gas|matamontes|lannate|pila|bateria|moneda|imanes|detergente|thinner|pesticida
<one>? <tragar>|<tomar>|tomo|trago|comio|comieron .. veneno|pastillas|medicina|algo_envenenado|hongos .. ratas|no_eran|todas|muchas|mama|frasco|mal|vomit~
pastillas|veneno|vino_de|bolitas .. para? .. ratas|curar_frijol|frijol
curar frijol
<one> mordio|pico|picaron|mordido .. culebra|serpiente|vibora|alacran|cascabel|tamagas|coral|araña_de|barba_amarilla|castellana|escorpion
<one> picaron abejas|avispas .. hinch~|aire|respir~|alerg~
mordio .. perro .. sangr~|rabi~|cara|niñ~
alergi~ .. respir~|hinch~|cerr~|garganta
garganta .. cerrando|cierra|hincha
herido|herida|heridos|heridas .. de|por|con|en .. bala|grave|gravemente|machete|muerte|arma|pecho|cabeza
<is> .. grave|gravisim~|agonizando|muriendo|delicad~_de_muerte
grave .. ambulancia|hospital_ya|accidente|urgente
<is> .. malherid~|mal_herid~|herid~|tirad~ .. carretera|calle|sangr~|grave|suelo|piso|monte|pierna|ayud~|carro|<is>
tirado|tirada .. no .. mueve|responde|despierta|respira|levanta|habla
<one> <atropellar>|atropellaron|atropellado|volcamos|volco|volteo|volteamos .. carro|bus|moto|camion|tirad~|herid~|sangr~|grave|calle|rastra|mal
<one> atropello|atropellaron
got run over|beat_by
choque|accidente|volcadura|volco .. herid~|sangr~|grave|prensad~|muert~|atrapad~|tirad~
accidente .. herid~|sangr~|grave|ambulancia|ahora|quebr~
<one> cayo de|del|desde|un .. techo|escalera|arbol|segundo|caballo|poste|andamio|gradas|rayo|moto .. cabeza|mueve|sangr~|grave|no|mal|quebr~|espalda
<one> quebro|fracturo|rompio|partio|abrio|golpeo .. la|el cabeza|cuello|columna|craneo .. sangr~|$|y|no|vomit~
golpe .. en la cabeza .. vomit~|desmay~|sangr~|dormid~|no_reacciona
<one> cort~ .. con .. sierra|motosierra|vidrio|machete|cuma|maquina|corvo .. sangr~|dedo|mano|pierna|no|mucho|brazo|tendon|profund~
<one> corto|amputo .. dedo|mano|pierna|brazo|vena .. sangr~|maquina|sierra|colgando|$
<one> quemo|quemaron|quemado|quemada .. todo|toda|cara|cuerpo|aceite|agua|gas|fuego|polvora|brazos|explot~|grado
<one> electrocut~
electrocut~
rayo .. cayo .. <one>
balazo|balazos|baleado|baleada|baleados
acuchillad~|apuñalad~|macheteado|macheteada .. sangr~|hospital|ayud~|$
no .. siento|tiene|encuentro|siente pulso
<one> .. torcio|torce|torcida|paralizo|durmio|cae|cayo|chueca|ladeo|va_de_lado .. boca|cara|media_cara|lado|cuerpo
boca|cara .. torcid~|chueca|ladead~|paralizad~|de_lado
media cara dormida|paralizada|torcida
habla .. enredad~|raro|trabad~|no_se_le_entiende
lengua .. enredad~|trabad~|dormida
no .. puede|puedo .. hablar|mover|mueve .. brazo|lado|pierna|bien|boca|cuerpo
urgente|urge|mande~|manden|necesito|ocupo|llamen|pidan|llame .. hospital_ya|ambulancia|anbulancia|paramedic~|socorrista~|medico_ya|doctor_ya
emergencia|urgencia .. medica|de_salud|medico
<one> dio|dando|da|dan|agarro|esta_dando un|una|el? .. infarto|derrame|convulsi~|ataque|paro|embolia|desmayo|preeclampsia .. corazon|$|y|echa~|ayud~|al|de|mi|hoy|ahora|a
preeclampsia|eclampsia
azucar|glucosa|glucemia .. en|a|de|muy|marca|subio|tiene|llego .. 3~|4~|5~|6~|high|hi|baj~|alt~|cielo
insulina .. mare~|desmay~|vomit~|mal|dias|temblando|debil|sudando
sin|no insulina|tiene|tengo .. insulina .. dias|mare~|mal|desmay~|vomit~|desde
acabo|termino .. insulina .. siento|mal|mare~|desmay~|hospital|dias|vomit~
presion .. en|a|de .. 18~|19~|20~|21~|22~|23~|24~
presion .. muy? alt~|subi~|alta .. cabeza|vista|borros~|mare~|embaraz~|vomit~|zumb~
fiebre|calentura|temperatura .. convulsi~|40|41|42|cuarenta|temblando|tiembl~|ojos_en|no_se_le_quita|delir~
<small> .. fiebre|calentura .. no .. baja|quita|cede|come|despierta
abrio|infectad~|infecto .. herida .. sangr~|pus|fiebre|sale
herida .. abrio|abierta|abrieron|pus .. sangr~|sale|fiebre|sangre|olor
deshidratad~ .. <small>|bebe|desmay~|grave|no
<is> .. muy|bien|super|demasiado|bastante grave|mal_mal|critic~
estado critico|grave|de_coma
en coma
se|me <one>? <is> .. muriendo
se|me .. muere .. mi|ayud~|aqui|la|el <kin>
sobredosis
congelando|hipotermia|insolacion|golpe_de_calor .. desierto|desmay~|no|niñ~
cannot|can not|not breathe
not|stopped|stops|barely breathing|breath
can not? hardly|barely? breathe
trouble|hard to?|difficulty breathing|breathe
chest .. pain|hurts|hurt|tight|pressure
heart attack
having|had|has|a .. stroke .. $|now|help|ayuda|right|today|ambulance
seizure|seizures|seizing|convulsing
unconscious|unresponsive|collapsed|collapse|fainted
will|does|do|wont not? wake|respond .. up?
passed out
not responding|responsive
<is>|is|am|are|keeps|wont|im|and bleeding
in labor
water broke
contractions
having the|a baby .. now|car
need|call|send .. an? ambulance|paramedics
is|am|are dying
snake bit|bite
run|ran over .. by|car|got|was|my
got|was|been run over
beat by .. car|truck|bus
choking .. on|cant|baby|help|food
insulin .. dizzy|faint|passed|shaking|days
turning blue
severe|heavy bleeding|pain
arm .. numb .. chest|face
numb .. arm|face .. chest|pain
urgente|urge .. hospital|ambulancia|doctor|medico .. <kin>|herid~|cort~|sangr~
sudando|sudor|sudoroso .. helado|frio .. brazo|pecho|duele|palid~
duele .. el? brazo izquierdo
puede|puedo .. jalar|agarrar|tomar aire
no .. jala|agarra|jalar|agarrar .. aire
no .. puede|puedo tragar .. hinch~|aire|garganta|cara|picar~
no .. siento|siente|se_le_siente .. se? mueva|mueve|mover .. bebe|niña|niño|panza
no siento que .. se? mueva|mueve
hinchando|hincha|hinchada|hincho .. cara|garganta|lengua|ojos|cuerpo|no .. tragar|respir~|puede|puedo
hinch~ .. no .. tragar|respir~
cerro|cierra|cerrando .. la? .. garganta|pecho
no .. la|lo|le puedo|podemos|logro despertar
no .. puedo|podemos despertar~
tomo|tome|dieron .. doble|demasiad~|muchas|de_mas .. pastilla|pastillas|dosis|medicina
corazon .. sale|acelerad~|palpit~|rapido|detiene|brinca .. nubla|caer|desmay~|mare~|aire|pecho
nubla|nublada|borrosa|borroso .. vista .. caer|desmay~|cabeza|presion|corazon
volt~|volc~|choc~|estrell~|accidente ... herid~|tirad~|muert~|sangr~|atrapad~|prensad~|inconsc~
<number>|varios|muchos heridos
no .. siente .. las piernas|el_cuerpo|los_pies
cayo|caido|aventaron|tiro .. del|de_un|de_la .. andamio|techo|segundo|arbol|escalera|poste|bus|carro|moto|tren .. no|siente|mueve|sangr~|golpe~|mal
poniendo|puso|pone .. morad~|azul|blanc~|palid~
escupo|escupe|escupiendo|tosiendo .. sangre
no aguanto .. el? .. pecho|corazon
me ahogo|asfixio .. ayud~|$|no
no puedo .. jalar aire
dando a luz
<is> .. de parto|pariendo
naciendo|va_a_nacer .. bebe|casa|ya
mordio .. perro .. cara|sangre|cuello|niñ~
botando|echando|perdiendo|sale|saliendo|chorreando .. mucha? sangre
no .. siento|siente|le_siento .. el? corazon|pulso
se agarro|agarro .. el pecho
respira .. raro|mal|agitad~|con_dificultad|rapido|ronco|cortado
arrastra|arrastrando|enreda .. las palabras
no puede|puedo mover .. mano|brazo|pierna|lado|cara|boca
cayo|echo|derramo .. agua|aceite|caldo .. hirviendo|caliente|hirviente
agua|aceite|caldo hirviendo|caliente .. encima|cuerpo|cara|quemo|niñ~|hermanit~
delira|delirando|desvaria .. fiebre|no
no orina .. desde|delir~|fiebre
fell|collapsed|passed .. not|wont|cant .. wake|waking|moving|move|respond~
not waking|moving up?
kid|baby|son|daughter|child|he|she|mom|dad is|s|was? choking
face is? .. droop~|numb
cant|not talk|speak .. face|arm|droop~
lips .. blue
blue lips
crash|accident .. hurt|people|bleeding|trapped|send
people|someone|man .. hurt|injured|trapped .. send|help|crash|accident|bleeding
trouble breathing
prensad~|atrapad~ .. carro|fierros|bus|accidente|mano|pierna|volc~
volcamos|volteamos|voltearon
cayo .. de .. cabeza .. vomit~|dormid~|sangr~|desmay~
vomitando .. y|dormid~ .. golpe|cabeza|cayo
asma .. no .. puede|puedo .. hablar|respir~|aire
asma|inhalador|bomba .. acabo|no_tengo|sin
ahogo|ahogando .. asma|no_puede|pecho
tendon|tendones|hueso .. ven|ve|salido|afuera|fuera|expuesto
<one>|se? hirio|corto|herid~ .. con .. corvo|machete|cuchillo|sierra|vidrio
drank|swallowed|ate .. bleach|poison|chemical|gasoline|pills
giving birth
baby is coming|crowning
le explot~|exploto|revento .. cuete|cohete|mortero|tanque|gas|polvora .. mano|cara|dedos|quemo
volo|arranco|amputo|perdio .. los|un|el dedos|dedo|mano|pierna
dispararon|disparo|balearon .. en .. pierna|brazo|pecho|estomago|cabeza|espalda
quedando sin sangre|aire
se quemo .. con .. agua|aceite|fuego|polvora|gas|leche
no .. puede|puedo .. hablar|respirar .. ahogo|asma|falta
crash .. people|hurt|send
<one>|se hirio|corto|corte .. tendones|hueso|vena|profund~|chorro
mand~|manden|necesit~|ocup~|llam~|urge|urgente|pid~|envi~|ayud~|vengan|vaya|donde_esta .. ambulancia|anbulancia|ambulance|anvulancia
ambulancia|anbulancia|anvulancia $|ya|urgente|rapido|por_favor|porfa|aqui|para_mi|a_la
need|call|send|get .. ambulance
<one>|se dio|dando|da|dara|esta_dando|va_a_dar .. infarto
tuvo|tiene|teniendo|creo|parece|puede_ser|sospecho .. infarto
<is> infartad~
she|he|i|is|am|are|im|keeps|was|wife|mom|baby|and|wont .. bleeding $|a_lot|and|bad|so|heavily|from|out|for|help|much|since|really|badly|nonstop
drank|ate|took|swallowed|got|been|was|is .. poison|poisoned|poisoning
overdosed|overdosing|electrocuted
food poison~ .. vomit~|hospital|help
"""

URGENT = """
me|se <one>? quebre|quebro|fracture|fracturo|quebraron|zafo .. pierna|brazo|pie|mano|cadera|costilla|tobillo .. hoy|ayer|ahorita|dolor|hinch~|hospital|$|anoche|no
sin|no insulina|tengo|tiene|hay|encuentro|consigo .. insulina
para la insulina .. no|tengo
no tengo|hay|alcanza|tiene .. para la|comprar|mi|su .. insulina|medicina|dialisis|tratamiento|oxigeno|medicamento
<one> quede|quedo|acabo|termino|acaba|esta|estoy|terminaron|acabaron sin|la|mi|las|el|mis|los|su .. insulina|medicina|medicinas|medicamento|medicamentos|pastillas|tratamiento|oxigeno|retroviral~|antirretrovirales|inhalador
sin|quede mi|mis|la|su|sus|las|sin .. medicina|medicinas|medicamento|medicamentos|tratamiento|retroviral~|oxigeno|pastillas .. presion|azucar|vih|corazon|convulsi~|epilep~|siento|mal|dias|tension|riñon~
no tengo|tiene|hay|tengo_ya .. insulina|medicina|medicamento|medicinas|pastillas|medicamentos
ya no tengo|tiene|hay .. medicamento|medicina|medicinas|pastillas|tratamiento|insulina
necesita|necesito|ocupa|ocupo|urge .. insulina|oxigeno|transfusion|dialisis|sangre|cirugia|operacion_de_emergencia .. ya|urgente|hoy|hace|semana|dias|urge
dialisis|quimio|quimioterapia|transfusion .. hace|no|falta|sin|perdi|dejaron|semana
no le|me|se .. hacen|han|ha|hace|hecho|hizo .. dialisis|quimioterapia|quimio|tratamiento
muy|gravemente|bien|super enferm~|grave .. ayud~|no|mi|hospital|tengo|necesito|$|desde|y
<is>|viene|vino|ando|esta|estoy|sigue muy|bien|grave|gravemente|super mal|enferm~|malo|mala|malito|malita .. salud|hospital|urgente|llevar|como|medic~|fiebre|dolor|levant~|$|ayud~
<is> .. muy|bien enferm~|mal|malo|mala .. no .. medic~|llevar|hospital|dinero|doctor
fiebre|calentura .. muy? alta|no_me_baja|no_le_baja|no_se_le|no_baja|no_se_me|dias
<number> dias con|de .. fiebre|calentura|vomito|diarrea|dolor
azucar .. muy? alta|baja|alto|bajo|baj~|disparad~
presion .. muy? alta|baja|subid~|disparad~
herida|heridas|operacion|pierna|pie .. infect~|abierta|abiert~|pus|podrid~|negro|supur~
infect~ .. herida|operacion|cesarea|pie
vomit~ .. sangre|todo|dias|verde|no_para
<one>? siento|sentimos .. muy|bien mal .. medicina|pastillas|presion|embaraz~|azucar|dolor|hospital|fiebre
mareo~|maread~ .. azucar|diabet~|embaraz~|presion|insulina
diabet~ .. insulina|mare~|pie|herida|desmay~
mucho dolor|dolor|insoportable muy? .. fuerte|insoportable|aguanto|soport~
no aguanto .. dolor|el_dolor
amenaza de aborto
convulsiona|epilep~ .. no|sin|acab~|medic~
out of .. insulin|meds|medication|medicine|pills|inhaler
no|without my? insulin|meds|medication|medicine
need|needs insulin|oxygen|dialysis
very|really|so sick .. hospital|help|fever|no|not
high fever
<is> bien|muy|super malo|mala|malito|malita|grave|mal .. no
no tenemos|tengo .. como|en_que|con_que llevar~ .. hospital|unidad|doctor
"""

SIGNS = {
    "ill": """
desmay~|mare~|vomit~|convulsi~|temblando|tiembla|delirando|palid~|sudando|sudor|borros~|debil|morad~|hinchad~|inconsciente|dormid~
dizzy|faint|shaking|vomiting
""",
    "cause": """
diabet~|azucar|insulina|presion|embaraz~|corazon|epilep~|golpe|caida|cayo|veneno|pastillas|calor|desierto|operacion|pecho|alerg~
diabetic|insulin|pregnant|heart
""",
    "lacks": """
sin|no .. insulina|medicina|pastillas|medicamento|oxigeno|dialisis
acabo|termino .. insulina|medicina|pastillas|medicamento|oxigeno
out of|without
""",
    "now": "ahora|ahorita|ayuda|ayud~|auxilio|urgente|rapido|ya|aqui|ambulancia|socorro|help|please|now",
}
TOGETHER = """
emergency 12 ill cause lacks
emergency 10 ill cause now
"""
