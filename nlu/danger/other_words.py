"""Words of every day, by sound, that are one letter away from a word of danger."""

OTHER_WORDS = """
abandon abandones abandonos abesina abesinaba abesinan abisaba abisada abisados abisan abisando
abisar abisara abisarle abisarles abisarme abisarnos abisaron abisarte abisas abisaste abisen
ablase ablasen abogaba abogadas abogados abogando aburen abusador abusiba achete adosada adosadas
adosado adrede adusen agotada agotadas agotado agotados agotan agotando agotar agotaron agotarse
agoten agrada agradan agrade agraden agrega agregan agrege agregen ajustada ajustado akojan akojen
akosador akosos akostaba akostada akostado akostados akostando akostar akostaron akostarte akotada
akotado akotar aksedia aksedio akusaba akusaban akusada akusadas akusado akusados akusan akusando
akusandolo akusar akusara akusarlo akusarlos akusarme akusaron akusas akusen aliada aliadas aliado
aliados aliaron aliarse amakas amalia ambulansias amenas amenasador amenasante amenasantes
amenisar analia anotaba anotada anotadas anotado anotados anotan anotando anotar anotarme anotaron
anotarse anotas anoten aoraba aorado aorando aorara aoraria aorarle aorarme aorarnos aorarse
aorarte apagen aparearse apatia apegada apegado apegados apegarse arkada arkadas asalea asedios
asedlo asedme asekia asekias asendia asendian asendio asesinato asesinatos asesing asesinos
asfisiante asolada asolado asolaron asomaba asomado asoman asomando asomar asomarse asoteas asotes
astiyas asustaba asustada asustadas asustado asustados asustando atadas atados atajar atakama
atakamos atakante atakantes ataker atando atanen ataron atarse ataskada ataskado ataskados
atrakado atrakar atrakaron awaken ayudenme babeando bailaba bailaban bailado bailan bailando
bailaron bailas balada baladas balanse balansea balanseada balanseado balanseados balanseandose
balansear balanseo balaseras balbas baleares balears balera baleria balerse balgan baliant balida
balidada balidado balidados balidar balidas balido balidos baliendo baliendose baliera balieron
balijas balisa balisas balkan balkarse balsas baltar baluada baluado baluarte bariaba bariaban
bariada bariadas bariado bariados barian bariando bariar bariara bariaron barido basiado basian
basiando basiar basiaron basias batear bayase benenos benseno bensera benseran benseras bergara
bergas bergman berjen bermeo biliar biogas biolador biolante biolate biolates biolation biolensias
biolet biolin biomas bipolar bogado bokete bolaba bolaban bolada bolado bolados bolando bolara
bolaron bolita boracha bracho chantajes datada datado demando desaparese desaparesera
desapareseran desapareseria desapareserian desapareses desaparesia desaparesian desaparesiendo
desaparesiera desaparesieran desapareska desapareskan deserto desierta desiertos desmayos
desmedida desoyado desparesido despierto detenida detenido dispar disparador disparate disparates
dispares domado ekuestre embarasadas embarasado emorajias emorajika ensenaba ensenaban ensenada
ensenado ensenados ensenando ensenandole ensenandoles ensenara ensenaran ensenaria ensenarle
ensenarles ensenarlo ensenarme ensenarnos ensenaron ensenarse ensenarte ensenas ensenaste ensenen
enseno enseres enserio ensieran ensiere ensieren ensiero ensure enteraba enteraban enterada
enteradas enterado enterados enteran enterando enterar enterara enteraran enterarlo enterarlos
enterarme enterarnos enteraron enterarse enterarte enteras enteraste enteren entero epistola
esboso esedia esedio espedida espeso espira espirado espirar espire espiro espose espuso falasia
falasias fronteras galasia galasias galias garete garido garotes gateando gatear golden goleado
golear golpeador golpisas golpista inkonsientes intimidad intimidades intimidante intimidate
jermana jermano kabaje kachetes kalientes kalisa kamada kamadas kamaron kaptada kaptadas kaptado
kaptados kaptan kaptando kaptar kaptaron kaptas katara kedaba kedaban kedada kedando kedandome
kedandose kedara kedaran kedaria kedarian kedarme kedarnos kedarse kedarte kedase kedasen kedaste
kejaba kejaban kejado kejando kejandose kejandote kejarme kejarnos kejaron kejarse kejarte kemador
kemamos kesada klientas kogote koketea koketeando koketear koketeo kolaba kolada koladas kolado
kolaron kolarse kolarte koleando kolegas kolgamos kolgante kolgantes kolgare kolgate kolita
kolmada kolmado kolman kolmar komando kombulsion kombulsiones kompaners kompulsion kontaste
kontenta kontentan kontentar kontentarse kontentas kontento kontest kontestador kontestame
kontestamos kontestant kontestare kontested kontestes kontestos kontests kontestura kontraksiones
kougar kuchiyadas kuchiyas lastimes legado legados lolita machote makara malaria malasia
maltratador mamada mamadas mamado mamando mamaria manaba manadas manoso mareada mareado mareando
marejada maridos mariko marino marito markado matador matame mataras matare mataro matata matera
materia maternos matias matise medikamente medisinal menaje menase metraya morire muerete muertes
mutado mutando nabajas nabajo negaba negaban negada negadas negado negados negando negandose
negara negaran negaria negarle negarles negarlo negarme negarnos negaron negarse negarte nogada
obligamos obliges oblike olgada olgado ombligo ortiga ostias ostile padiya pagada pagadas pagados
pagandole pagara pagaria pagarian pagarla pagarlas pagarle pagarles pagarlo pagarlos pagarse
pagarte pagase pagasen pagaste palase palasio paliar palida palisas parias parido partian paseaba
paseaban paseado pasean paseando paseandose pasear pasearon pasearse patera pateras patern
paternos patina patinando patinar patios patitas patiyas patrias pearse pegamos pegaso pegate
pekado pekados pekando penada penado penados penkas persegidor persegimos persiges persigieron
pesaba pesaban pesada pesadas pesado pesados pesando pesara piolas pistols plajios plateada
plateadas plateado plateados plateas plegada plegadas plegado plegaria plegarse polisa postigo
prostibulos prostituta prostitutes puteada puteadas putean puteando putear rapada rapado rapear
raptor rastas regada regadas regado regados regando reinos reinoso remando remarla respirador
respiramos respires respite rogaba rogado rogando rogandole rogarle rogaron rompen rompia rompian
ruinosa sabaje sabrina sagrada sagradas sagrado sagrados salias salita sandra sandro sangrante
sangrantes sangres sangria sarandi segada segado segados segara sekuestrador sekuestros sentensian
sentensiar sesina sobria sobrio sokete solida solido solista someta sometan somete someten sonata
sonatas sorita subsidio suisides suisidios sumate tatara timoteo tirate tirone tiroteos tomador
tomalo tomate tomato topado torado tortuga tortugas torturador tortured trompa trompada trompas
trompeta trompetas trompo troupe ultraman ultramar
"""
