"""How wanting to die, or to hurt oneself, is told: of oneself or of another."""

# ruff: noqa: E501 - a phrase is one line

_MYSELF = "matarme|suicidarme|morirme|morir|ahorcarme|colgarme|envenenarme|suicidarse|desaparecerme|suicidio|quitarme_de_en_medio|cortarme_las_venas"
_ITSELF = (
    "matarse|suicidarse|morirse|morir|ahorcarse|colgarse|envenenarse|suicidio|cortarse_las_venas"
)
_DEATH = f"{_MYSELF}|{_ITSELF}"
_NOT_BE = "vivir|existir|despertar|despertarme|amanecer|levantarme_nunca|despertarse"

EMERGENCY = f"""
<i-will>|<think> a?|en?|de? {_MYSELF}
<they-will>|<think> a?|en?|de? {_ITSELF}
<i-will>|<think>|estoy .. en|de {_MYSELF}
<they-will>|<think>|esta .. en|de {_ITSELF}
me <i-will> a?|de? morir|suicidar
me quiero|quise|voy|intente|trate|decidi|pienso|prefiero a?|de? matar|ahorcar|colgar|envenenar|cortar_las_venas
se <they-will> a?|de? matar|morir|suicidar|ahorcar|colgar|envenenar|cortar_las_venas
me <they-will> morir|suicidar
me he querido|intentado|tratado .. matar|morir|suicidar|ahorcar|matarme
se ha|habia querido|intentado|tratado .. matar|morir|suicidar|ahorcar|matarse
<have> intentado|querido|pensado|tratado .. matarme|matarse|suicid~|morirme|morirse|quitarme_la_vida|quitarse_la_vida|ahorcar~|colgarme|ya_no_vivir
me he? <i-will>|<think>|pensado a?|de?|en? quitar|arrancar la vida
se ha? <they-will>|<think>|pensado a?|de?|en? quitar|arrancar la vida
quitarme|quitarse|quitarnos|arrancarme la|mi|su vida
quitarme|quitarse|quitar del|de medio|camino|encima
atentar|atento|atente contra su|mi|la vida
me|se suicido|suicidara|suicido|suicida|suicide
se ahorco|colgo|mato|enveneno|corto_las_venas .. pero|lo|la|bajamos|hospital|hoy|ayer|ahora|mi
<mine> .. <person> .. se <colgar>|<ahorcar>|<envenenar>
si .. me mato|ahorco|cuelgo|mate
me mato|ahorco|cuelgo|suicido|enveneno
me <i-will> a? hacer daño
se <they-will> a? hacer daño
hacerme|haciendome|hacerse|hice|hago|hace .. daño .. mism~|sol~|yo
me|se hago|hace|hizo|hice daño
ya? no quiero|quiere|quisiera|quisiese|queria|queremos|deseo|anhela existir|despertar|despertarme|amanecer|levantarme_nunca|despertarse
ya no quiero|quiere|quisiera|queria vivir
no quiero|quiere|quisiera|queria vivir $|mas|asi|ya|desde|porque|nada|y|si|de_esta
ya? no quiero|quiere seguir viviendo|vivo|viva|existiendo|respirando
ya? no quiero|quiere|quisiera seguir|estar aqui? .. en este mundo|tierra
ya no quiero|quisiera|quiere estar|seguir aqui $
ya no quiero|quisiera|quiere seguir|estar aqui .. mundo|vida|sufriendo|nadie
ya? no quiero|quiere|quisiera estar vivo|viva
ya? no quiero|quiere seguir con|en esta|mi|la vida
ya no quiero|quiere|quisiera|deseo nada .. morir~|solo
ya no vivir|existir
de ya? no vivir|existir|despertar|amanecer|estar_aqui
no vale|merece|tiene la|caso|sentido pena? vivir
no vale|merece la pena? seguir viviendo|vivo|viva
<want>|desearia .. estar|estuviera|estaria|haber|verme muerto|muerta
ojala .. me|se? .. muera|muriera|mate|muriere|lleve|llevara|recoja|recogiera|atropellara|ahogara|matara
ojala|quisiera .. hubiera|haber .. muerto|nacido|ahogado|muriera|quedado_en_el_rio
mejor .. hubiera|hubiese .. muerto|ahogado|matado|nacido
mejor|ojala <one>? hubieran|hubiera .. matado|mataran
que .. me|se? lleve|llevara|recoja|recogiera|lleva .. dios|señor|diosito|muerte|santisima|diablo|ya
dios|diosito|señor .. me|se? .. lleve|recoja|llevara|recogiera|quite_la_vida|quite_de_este
le|a pido|ruego|pide a? .. dios .. lleve|recoja|morir~|quite|despert~
me <i-will> a? tirar|lanzar|aventar|botar .. puente|tren|carro|techo|rio|edificio|barranco|metro|pozo|calle|bus|carros|azotea|precipicio
se <they-will> a? tirar|lanzar|aventar|botar .. puente|tren|carro|techo|rio|edificio|barranco|metro|pozo|calle|bus|carros|azotea|precipicio
tirarme|aventarme|lanzarme|tirarse|lanzarse|aventarse|botarme|meterme_debajo .. puente|carro|tren|techo|metro|rio|barranco|pozo|edificio|bus|carros|calle|azotea|precipicio
mejor .. me|se muero|mato|moria|muera|muriera|muerto|muerta|mate|morirme|desaparezco|matarme
mejor|bien muerto|muerta
estaria|estarian|estoy|estaria|estar mejor|bien muerto|muerta|muertos
mejor .. no|que_no existiera|existir|estuviera|naciera|haber_nacido|estar_aqui|estar_vivo|estar_viva
si yo? .. no|ya_no estuviera|existiera|viviera|estoy
sin mi .. mejor|facil|felices|tranquil~
mejor|felices|tranquilos|facil|contentos .. sin mi
no sirvo .. mejor|muerto|vivir|nada .. mejor|muerto|morir~|desaparec~
soy|siento un|una .. carga|estorbo .. mejor|desaparec~|morir~|muert~|existir|mundo|vivir|matar~|irme
nadie .. me|se .. extraña~|llorar|llora|falta|cuenta .. si|cuando me|se? .. voy|fuera|muero|muera|muriera|fuera_de_este|mato|desaparezco|falto
si me|se muero|muriera|muera|desaparezco|mato .. nadie|no
me|se doy|dare|voy|va|da|dio? a? dar? fin
le doy|dare|voy|va|dar|quiero a? dar? fin a|$
ponerle|poner|pongo|darle|dar fin a mi|su|la|todo|esto|este vida|sufrimiento|$
acabar|terminar|acabo|termino|acabe .. con mi|su|esta vida
<want>|<go>|mejor|pienso|hoy a?|en? acabar|terminar .. con todo
se acaba|acabo|termina|acaben todo? para|hoy|mañana|ya? mi|hoy|para_mi|esta_noche
esto se acaba|termina hoy|ya|aqui
hoy|manana|esta_noche .. se acaba|acabo|termina todo|esto|mi
me|se? estoy|esta|ando|anda? <cortar-ndo> .. brazos|venas|muñecas|piernas|cuerpo
me|se estoy|esta|ando cortando
me|se <have>? corto|corta|corte|cortado|cortaba|corto .. brazos|venas|muñecas|piernas|munecas|manos|para_no_sentir|gillette|navaja
se corta .. cuando|con|sola|sol~|y
cortarme|cortarse|cortandose|cortandome .. venas|brazos|muñecas|piernas|munecas|los|las
tome|trague|tomarme|tomo|tomado|tomarse|tomando|tragado|tomara|trago .. pastillas|veneno|pastilla|medicinas|cloro|gramoxone|lejia .. morir~|matarme|matarse|suicid~
tome|trague|tomado|tomarme|tomo|trago .. monton|muchas|todas|frasco|bote|puño|<number>|caja .. pastillas|medicina
<go>|<want>|pienso|piensa a?|en? .. tomarme|tragarme|tomarse|beberme|tomar .. pastillas|veneno|cloro|gramoxone|pastilla
<one> .. tomarme|tomarse .. pastillas|veneno .. todas|y|para
tengo|compre|prepare|consegui|agarre|tiene|compro|anda|ando .. soga|veneno|lazo|pita|gramoxone|cuerda .. lista|listo|mano|listas|para|matarme|cuello|arbol|viga
pastillas|soga|veneno|pistola|cuchilla|navaja|lazo|pita|cuerda .. en la|mi|mis|las mano|manos .. <want>|ya|matarme|$
<tener>|tengo .. pastillas|veneno|cuchillo|pistola|lazo|soga|cuchilla .. en|aqui .. mano|manos|listas
<is> .. parad~|subid~|sentad~ .. en|sobre|arriba|orilla .. puente|azotea|techo|baranda|precipicio|barranco|torre|antena
en|desde|arriba|sobre|orilla .. el|un|del puente|azotea|baranda .. tirar~|saltar|despedir~|brincar|aventar~|vivir|morir~
carta|cartas|nota .. de despedida
escrib~|deje|dejo|dejado .. carta|nota .. despid~|hijos|mama|morir~|matar~|familia|adios|antes|perdon
despedi|despidio|despido|despide|despidiendome|despidiendose|despedirme|despedirse|despidi .. de|y .. <mine>|todos|hijos|mundo|familia|nosotros|ya_no|vida|porque|cuid~
me despido .. cuid~|hijos|todos|siempre|perdon~|mundo|no
se despidio|despide|despidiendose .. audio|mensaje|todos|siempre|contesta|facebook|estado|whatsapp
cuid~|cuiden .. <mine> .. <child> .. yo|ya_no|despid~|faltar|cuando
perdon~ .. ya_no|todo_esto|me_voy .. aguanto|mundo|siempre .. vivir|mundo|mas
hacer|haga|hace|cometer|haciendo una|alguna locura|loquera|tonteria .. conmigo|hoy|mi|vida|$|y|ya|matar~|morir~|no|si|aguanto|desde
<go>|<want>|<think>|ganas|miedo|hoy|dice|capaz|puede .. hacer|haga|cometer una|alguna|cualquier locura|loquera
no aguanto|soporto|puedo .. quiero|quisiera|mejor|voy .. desaparec~|morir~|matar~|acabar|descansar|dormir~
<want>|<go>|quisiera|mejor .. desaparecer .. para|del|de_este|siempre|mapa|mundo|vida|tierra
<want> .. irme|desaparecer|descansar|dormir|dormirme .. para|por siempre|siempre_ya|eternamente
<want>|quisiera|solo .. dormir|dormirme|cerrar_los_ojos|acostarme|dormirse .. y|para .. no|ya_no|nunca|jamas despert~|levant~|amanec~|abrir~|volver
dormir|dormirme|dormido|dormida|cerrar|acostarme|acuesto|duermo .. y|para|pidiendo|deseando|no|ya .. no|nunca|jamas despert~|levant~|amanec~|abrirlos|amanezca
ojala|quisiera|quiero|pido|no_quiero .. no|ya_no|nunca|jamas .. despert~|amanec~|levantarme_mas
no .. despertar~|amanecer|despierte|amanezca .. mañana|mas|nunca|otro_dia
para|por que sigo|seguir|vivo|naci|existo .. vivo|viva|viviendo|aqui|nadie|si|sufrir|mejor
a|para que .. me? quedo|estoy|vivo|seguir|sigo .. en este|la mundo|tierra|vida
irme|voy|ir|fuera|voy_a_ir|salir .. de este|la mundo|tierra
estorb~ .. en este? mundo
ganas .. de .. {_DEATH}|no_existir|ya_no_existir|no_vivir|desaparecer|acabar_con|tirarme|dormir_para
ganas .. de .. ya? no existir|vivir|estar|despertar
prefiero|preferiria|prefiere .. morir~|muert~|matarme|matarse|la_muerte
cansad~ .. de vivir|existir|la_vida|esta_vida|mi_vida
cansad~ .. mejor .. muert~|morir~|descansar
ya? no aguanto|soporto|puedo .. la|esta|mi|con vida .. quiero|mejor|fin|morir~|acabar
otra|hay salida|camino|opcion|solucion .. matar~|morir~|muerte|suicid~
unica|mejor salida|solucion|opcion|camino .. muerte|morir~|matarme|suicid~
lo mejor es|seria irme|morir~|desaparecer|que_me_muera .. siempre|mundo|$
<is> .. suicidando~
quiso|quiere|intento|va|amenaza .. aventarse|tirarse|lanzarse .. del|al|desde
amenaza|dice con|que .. matarse|se_mata|se_va_a_matar|suicidarse|se_ahorca|se_quiere_ir
encerr~ .. lazo|soga|pita|cuchillo|pistola|veneno|pastillas|pistola
lazo|soga|pita|cuerda .. cuello|colgar~|arbol|viga|cuarto
kill|killing|hang|shoot|harm|harming|hanging myself|himself|herself|themselves
want|wants|wanna|wish|wanted|ready|going to? just? die|dead
want|wants|wanna|wish to? just|simply die
wish i|he|she was|were|would|had .. dead|die|died|never_born
wish i .. never|not woke|wake|existed|born
end|ending|take|taking|took|ended my|his|her|their own? life
end|ending it all?|tonight .. tonight|all|now
going|gonna|want|will to? end it
do|does|did not want|wanna to? .. live|exist|be_alive|wake_up
do|does not want|wanna to? be here|alive .. anymore|$
do|does not want this life
not want to? live|wake|exist
better off .. dead|without_me|gone
better dead|off_without
rather be? die|dead
no|not .. reason|point .. live|living|alive|life|going
no point in|of living|life|going
disappear|sleep forever
never wake|woke up
not wake up .. tomorrow|again|anymore
hurt|hurting|cut|cutting|cuts|harm|harming|burning myself|himself|herself
jump off|from|in .. bridge|building|roof|train|river
took|swallowed .. bunch|all|bottle|lot|<number> .. pills
took .. pills .. die|kill|myself|end|sleep
overdosed|overdose|od
slit my|her|his wrists|wrist
suicide note
goodbye forever|letter
can not do this anymore .. die|end|kill
tired of living|being_alive|life
think~ .. about .. dying|killing_myself|death|ending_it
me|se corta|corto cuando|para|con|y|$|desde|a_escondidas
<person> se corta $
quiero|quisiera desaparecer $|y
no aguanto|puedo mas .. quiero|quisiera desaparecer
estoy|esta .. puente|azotea|techo|edificio|barranco|baranda ... no_se|aventar|brincar|tirar~|me_quiero|saltar|despid~
desde|en|arriba .. el|del|un puente|azotea|techo|edificio|barranco|baranda ... aventar|brincar|tirar~|saltar|lanzar~
feel|feeling|felt like .. dying|dead|ending|killing
descanso|descansar|descansare .. de todo|todos|siempre|esta_vida
esta noche|hoy|mañana .. descanso|me_voy|termino|acabo|desaparezco|lo_arreglo|pongo_fin|se_acabo .. todo|siempre|mundo|$
familia|hijos|todos|ellos .. mejor|tranquil~|feliz|felices|bien .. sin mi
escribi|hice|deje|tengo .. cartas|carta|nota .. hijos|mama|familia|perdon~|despe~|esposa
perdonen|perdonenme|perdoname|perdon .. todos|hijos|mama|familia .. ya_no|decidi|no_puedo|me_voy
decidi|decidido .. no .. seguir|vivir|estar|continuar
rajar|raje|raja|abrir|abri|corte .. las|mis|los .. muñecas|venas|brazos
en la mano .. <weapon>|pastillas|veneno|lazo
<weapon> .. en la|mi|mis mano|manos .. no_se|ya|quiero|voy|y_no
arma|pistola .. de .. papa|esposo|hermano .. en la mano
terminar|acabar .. con|de .. esto|todo|este_dolor .. de_una|vez|ya|siempre
se haga|hago|hacer|hizo algo .. miedo|a_si|contesta|despid~
miedo .. que .. se haga|mate|lastime|quite|corte
cortadas|cortes|heridas|marcas .. en los|las brazos|muñecas|piernas .. hij~|se_hace|ella|sobrin~
encontre|vi .. a? mi .. <kin> .. cortadas|cortes|lazo|pastillas|veneno
agarro|agarre|llevo|compro|consiguio .. la|el|un|una soga|lazo|veneno|pastillas|gramoxone .. y|dice|fue|monte|cuarto|encerr~
compro|compre|consegui|tengo .. un|el .. veneno|gramoxone|pastillas_para|soga|lazo
punto final|fin .. a .. mi|su|la vida
si yo? falto .. queda|seguro|hijos|mejor
voces .. dicen .. tire|mate|muera|corte|haga
se apague .. todo
no sentir .. nada|dolor .. ya|siempre|hacerlo|para
tengo|ya_tengo con que|como hacerlo|matarme
no lo|me van|iban|vamos a? ver mas|nunca|mas_nunca
pronto .. no .. van|iban|iba .. a? ver
regalo|regalando|regala|repartio|reparte .. sus|todas .. cosas
arrepiento|pesa|maldigo .. de? .. haber nacido
no le temo .. a la muerte
muerte .. buscando|busco|espero|esperando|deseo|llamo|llamando
rope .. and|do it|ready|neck
about to do it|end
want|wanna out .. for good|forever|life|of_life
no quiero|kiero live|be .. anymore
no quiero vivir|estar anymore
quita|quitar|voy|va|ir|irse|quito|irme .. de este mundo
camino al rio|puente|barranco .. ya_no|no_quiero
ya no quiero estar $|mas|viva|vivo|en_este
que .. esto .. se acabe|termine .. hoy|ya|de_una
quitar|quite .. el dolor .. siempre|vez
no .. seguir viviendo
pensado .. en? .. no .. seguir|vivir|existir|estar
no hay marcha|vuelta atras
no one|nobody .. care|miss .. if .. dead|died|gone|die
if i was|were|am dead|gone .. no|nobody
wanna|want|going|gonna to? jump
on the|a roof|bridge|ledge .. jump|wanna|want|end|going
wants|want|wanna|wish to? be dead
keeps saying .. dead|die|kill
si .. me|se|lo .. atropellara|matara|mataran|pasara_algo .. mejor|descanso|bus|carro
golpeando|golpeo|golpea|lastimo|lastima|quemo .. la|mi|su|yo? cabeza|sol~|mism~|proposito
me lastimo|golpeo|hiero yo? sol~|mism~|cuando|con|a_proposito
daño .. a .. mi mism~
me tome|trague .. todo|todas|frasco|pastillero
tanta tristeza .. no es broma
nada .. tiene sentido .. dejo_de|no_come|dice|vivir
tome|tomarme veneno|gramoxone|lannate|raticida|fosfina
compre .. gramoxone|veneno|raticida
no .. encuentro razon a|para seguir|vivir
"""

URGENT = """
pensamientos .. muerte|suicidas|feos|malos|daño|negros|morir|hacerme
no le|les? .. encuentro|veo|hayo|miro|siento|encuentra|tengo|hallo|ve|haya .. sentido .. vida|nada|vivir|seguir|nada|a|desde
ya? no le? encuentro|veo|miro|siento|tiene|encuentra|hallo|hayo sentido
nada .. tiene sentido
vida|nada|todo|vivir .. no|perdio .. tiene|encuentro|sentido|vale sentido|nada|la_pena|para
perdi|perdio|perdido|perdiendo .. sentido|ganas|gusto|ilusion|deseos .. vida|vivir|seguir
vida ya? no .. tiene|vale|encuentro|importa sentido|nada|para|valor
no tengo|hay|tiene|siento|queda|encuentro|veo motivos|motivo|razon|razones|ganas|fuerzas|deseos|porque|por_que|para_que .. para|de vivir|seguir|existir|luchar|levantarme|continuar
no tengo|hay|tiene|quedan por|para que .. vivir|seguir|luchar|existir
no tengo|quedan|encuentro fuerzas|ganas .. seguir|vivir|continuar|viviendo
sin ganas|razon|deseos|motivos|fuerzas de|para .. vivir|seguir|existir|nada_y
nadie me va a? extrañar|llorar
si me muero|muriera|muero|muriese .. nadie|a_nadie|mejor
no puedo mas|seguir con mi|esta|la|tanta? vida|dolor
no vale la pena seguir|nada|mi_vida|la_vida
mi vida ya? no vale|importa|sirve|tiene
para|por que vivo|naci|vivir|existo|sigo_vivo|seguir_viviendo
para que .. quiero|sirve .. la|mi vida
odio .. vivir|mi_vida|estar_viv~|la_vida
maldigo|maldita .. vida|haber_nacido|nacido|naci
soy|siento|siente una|un .. carga|estorbo|estorbando .. familia|todos|nadie|para
no .. como|quiero salir|seguir .. hoyo|oscuridad|depresion .. mas|vivir
life is|has|feels no? not? worth|meaning|pointless|worthless
nothing to live for
nothing matters .. anymore|reason|live
no reason to keep|go|live
lost the? will to live
no will to live
suicidar~|suicidando~|suicidarse|suicida
piens~|pens~|pienso|ideas|idea|intent~|intento|ganas|habla|hablando|dice|quiere|quiero|pensado|deseos|amenaza .. suicid~
suicidio .. me|mi|yo|quiero|salida|opcion|pensando
am|im|feel|feeling|is|been|hes|shes|i_am .. suicidal
suicidal thoughts|right|now|and
think~|thought|talk~ .. about .. suicide
commit|committing suicide
"""

SIGNS = {
    "means": "lazo|soga|pita|cuerda|veneno|pastillas|gramoxone|cuchilla|gillette|puente|azotea|pills|rope|bridge",
    "farewell": """
despid~|despedi~|despidiendo~|adios|perdonen~|perdoname|perdonenme|cuiden|cuidenme|goodbye
ultimo|ultima mensaje|vez|dia
nunca mas <one> veran|van_a_ver
""",
    "despair": """
no aguanto|soporto|doy mas
ya no aguanto|soporto|puedo
no puedo mas
no quiero nada|seguir
no valgo|sirvo nada|para
no tengo|queda|hay nada|esperanza|salida|futuro
tanto dolor|sufrimiento
sufriendo|sufrir|deprimid~|depresion|desesperad~|vaci~|cansad~|fracas~|hopeless
can not take|anymore
""",
    "ending": """
acabar|terminar|descansar|desaparecer|fin|final|apagar~|rendirme|rindo|dejar_de_existir|irme|disappear|end
""",
    "for-good": "siempre|nunca|jamas|todo|de_una_vez|mundo|vida|forever|all",
    "locked": "encerr~|cuarto|no_abre|no_sale|no_come|no_contesta",
}
TOGETHER = """
emergency 12 means farewell
emergency 12 means despair
emergency 15 farewell despair for-good
urgent 10 despair ending for-good
emergency 12 means locked
"""
