"""The verbs danger is told with, as classes of words for `nlu.phrases`."""

from nlu.danger.conjugation import english, spanish
from nlu.danger.layout import joined

HURTING = joined(
    """
    pegar golpear maltratar patear agredir cachetear abofetear verguear trompear somatar azotar
    apalear garrotear penquear lastimar torturar atacar chicotear zarandear
    """
)
DEADLY = joined(
    """
    asesinar acuchillar apuñalar machetear ahorcar estrangular asfixiar balear balacear disparar
    tirotear degollar decapitar descuartizar envenenar navajear ametrallar
    """
)
THREATENING = joined(
    """
    amenazar extorsionar chantajear acosar perseguir hostigar intimidar asediar
    """
)
RAPING = "violar manosear toquetear ultrajar"
TAKING = "secuestrar raptar plagiar"
OTHERS = """
matar quemar picar pelar quebrar desaparecer forzar obligar abusar tocar besar encerrar amarrar
retener explotar prostituir vender comprar castigar abandonar dejar cobrar exigir vigilar
buscar/busc seguir/sig rociar tirar botar correr echar sacar colgar/cuelg suicidar cortar
lanzar aventar envenenar engañar quitar arrebatar retener esclavizar empujar arrastrar jalar
robar llevar insultar gritar humillar morir/muer despedir/despid desmayar ahogar convulsionar
sangrar desangrar respirar despertar/despiert reaccionar tragar tomar beber perder/pierd
contestar responder llamar escribir comunicar reportar regresar volver/vuelv llegar aparecer
encontrar/encuentr salir vivir existir seguir/sig rescatar atropellar morder/muerd penetrar
meter trabajar prometer ofrecer escapar drogar grabar chotear rondar
"""

_SPANISH = f"{HURTING} {DEADLY} {THREATENING} {RAPING} {TAKING} {OTHERS}"

HURTING_EN = "beat hurt choke slap punch kick attack abuse strangle harm mistreat assault"
DEADLY_EN = "kill shoot stab murder"
THREATENING_EN = "threaten extort harass stalk blackmail follow"
RAPING_EN = "rape molest grope"
TAKING_EN = "kidnap abduct"
_ENGLISH = """
beat beat beaten | hurt hurt | choke | slap | punch | kick | attack | abuse | strangle |
harm | mistreat | assault | kill | shoot shot | stab | murder | threaten | extort | harass |
stalk | blackmail | follow | rape | molest | grope | kidnap | abduct | touch | force | lock |
sell sold | leave left | cut cut | bleed bled
"""

VERBS = (
    spanish(_SPANISH)
    | english(" ".join(_ENGLISH.split()))
    | {
        "will": joined(
            """
            va van iba iban ban ba quiere quieren queria querian quisiera quisieran puede pueden
            podria podrian piensa piensan planea planean pretende pretenden vendra vendran viene
            vienen vino vinieron llega llegan llego llegaron andan anda busca buscan vaya vayan
            """
        ),
        "tried": "quiso quisieron intento intentaron intenta intentan trato trataron trata tratan",
        "is": joined(
            """
            esta estan estaba estaban estuvo estuvieron anda andan andaba andaban sigue siguen
            continua continuan pasa pasan pasaba vive viven empezo empieza comenzo estoy estamos
            este esten ando andamos vivo vivimos sigo seguimos
            """
        ),
        "have": "ha han habia habian he hemos hubiera hubieran haya hayan hubieron",
        "been": joined(
            """
            fue fueron fui fuimos es soy son sido siendo era eran esta estan estoy estamos estaba
            estaban quede quedo resulto sigue sigo vivo vive sea
            """
        ),
        "want": joined(
            """
            quiero quiere quieren quisiera quisieran queria querian quise quiso deseo desea deseaba
            prefiero prefiere preferiria prefería ojala anhelo pienso piensa pensaba
            """
        ),
        "i-will": joined(
            """
            quiero quisiera queria quise deseo voy iba ire pienso pensaba pense prefiero preferiria
            intento intente trate trato decidi planeo necesito podria
            """
        ),
        "they-will": joined(
            """
            quiere quieren quisiera queria querian quiso desea va van iba iban piensa pensaba penso
            prefiere intenta intento trata trato decidio planea amenaza
            """
        ),
        "go": "voy va vamos van iba iban ire ira vaya vayan",
        "think": joined(
            """
            pienso piensa pensaba penso pense pensado pensando he ha planeo planeando pensamientos
            ganas gana idea ideas deseos deseo intente intento intentado intentando trate trato
            tratado decidi decidido decidio
            """
        ),
        "say": joined(
            """
            dice dicen dijo dijeron decia decian digo conto cuenta contaron jura juro juraron
            asegura grita gritaba escribio puso publico amenaza amenazo amenazando diciendo
            mandaron mando mandan says said
            """
        ),
        "tener": joined(
            """
            tiene tienen tenia tenian tuvo tuvieron mantiene mantienen mantenia mantuvo traen trae
            traian
            """
        ),
        "i-am": "estoy estamos ando andamos vivo vivimos sigo seguimos soy somos",
        "can": "puedo podemos puede pueden podia podian podiamos pude pudo pudimos logro logra",
        "let": "deja dejan dejaba dejaban dejo dejaron permite permiten dejen deje",
        "be-en": "is are was were am be been being keeps keep kept gets get got getting has had",
        "will-en": "will would gonna going want wants wanted wanna trying tried tries threatened "
        "threatens threatening hell theyll shell could might can",
    }
)
