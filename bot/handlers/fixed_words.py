"""Words that always mean the same, whatever the ears make of them."""

import re

from nlu.spelling import fold

_AROUND = (
    "ay|oiga|oye|mire|vea|bueno|ok|okay|disculpe|perdon|perdone|fijese que|es que|pues|no|please"
    "|sorry|hey|well"
)
_AFTER = (
    "por favor|porfa|porfavor|xfa|please|gracias|muchas gracias|thanks|thank you|pues|usted|vos"
)


class Sayings:
    """Ways of saying one thing, as patterns over bare folded words; courtesies around are free."""

    def __init__(self, *ways: str) -> None:
        self._pattern = re.compile(rf"(?:(?:{_AROUND}) )*?(?:{'|'.join(ways)})(?: (?:{_AFTER}))*")

    def __contains__(self, said: str) -> bool:
        return self._pattern.fullmatch(said) is not None


def plain(text: str) -> str:
    """Give a message as bare folded words, to compare with what always means the same."""
    return " ".join(re.sub(r"[^\w\s]", " ", fold(text)).split())


_WRITE = "escriba|escriban|escriban mas|escriba mas|moleste|molesten|contacten|contacte"
OPT_OUT = Sayings(
    "baja|bajas|vaja|dar de baja|de?(?:nme|rme|me) de baja|quiero (?:darme )?(?:de )?baja",
    "stop|stopp|stop all|stopall|unsubscribe|unsuscribe",
    "remove me|take me off(?: (?:the|your) list)?",
    f"(?:ya )?no (?:me|nos) (?:{_WRITE})(?: (?:mas|nada|nunca))*",
    "(?:ya )?no (?:me|nos) (?:manden|mande|envien)(?: mas)? (?:mensajes|nada|textos)(?: mas)?",
    "(?:ya )?no quiero (?:que me escriban|recibir)(?: mas| nada| mensajes)*",
    "dejen? de (?:escribirme|molestarme|molestar|mandarme mensajes|contactarme)",
    "quitenme de (?:la|su) lista|sa(?:quen|que)me de (?:la|su) lista",
    "(?:stop|quit) (?:texting|messaging|writing|contacting)(?: to)?(?: me)?",
    "(?:dont|do not) (?:text|message|write|contact)(?: to)? me(?: (?:anymore|again|any more))?",
)
OPT_IN = Sayings(
    "alta|altas|start|unstop|subscribe",
    "(?:ya )?si (?:me )?(?:escriban|pueden escribirme)|pueden escribirme|ya me pueden escribir",
    "(?:quiero )?volver a recibir(?: mensajes| avisos)?",
    "you can (?:text|write|message)(?: to)? me(?: again)?",
)
PAUSE = Sayings("parar|pare|paren|alto|ya basta|basta|detener|parar mensajes")
"""With an errand open these drop it; with nothing open they stop what we would begin."""
LEAVE = frozenset({"terminar", "finish"})
DROP = Sayings(
    "cancelar|cancela|cancele|parar|pare|alto|salir|cancel|cancel it|stop this|quit|never ?mind",
    "(?:no )?ya no(?: (?:quiero|gracias|lo quiero|la quiero))*|ya no(?: la| lo)? necesito",
    "olvidel[oa]|olvidal[oa]|olvidese|olvidelo ya|dejel[oa](?: asi)?|dejal[oa](?: asi)?"
    "|dejemosl[oa](?: asi)?(?: mejor)?|mejor dejel[oa]|mejor dejemosl[oa]|mejor otro dia",
    "forget it|forget about it|leave it|drop it|i changed my mind|not anymore",
)
GO_ON = Sayings(
    "seguir|sigamos|siga|sigo|continuar|continuemos|continue|go on|lets go on|keep going"
)
AGAIN = Sayings(
    "(?:me |lo |lo puede |me lo puede |puede |podria )?(?:repetir|repetirlo|repetirme|repita"
    "|repitame|repitalo|repite|repetime|repetilo)(?: (?:eso|otra vez|la pregunta|lo que dijo))?",
    "(?:no (?:le |te )?(?:entendi|oi|escuche) )?(?:me )?(?:repita|repitame|repetime)",
    "otra vez|de nuevo|(?:que|como) (?:fue lo que )?(?:dijo|dijiste|me dijo|me pregunto|era)",
    "(?:say|ask) (?:that|it) again|repeat(?: (?:that|it|the question))?|come again"
    "|what did you (?:say|ask)|(?:can|could) you repeat(?: (?:that|it))?|again",
)
_ASK = "pregunta|piden?|quieren?|necesitan?|ocupan?"
WHY = Sayings(
    f"(?:y )?(?:para|pa) que (?:me |lo |la |los |le )*(?:{_ASK}|sirve|va a servir).*",
    f"(?:y )?por que (?:me |lo |la |le )*(?:{_ASK}|tengo que).*",
    "(?:no entiendo|no comprendo|no le entiendo)(?: (?:la pregunta|eso|que quiere))?",
    "(?:me )?explique(?:me)?(?: (?:eso|mejor|bien))*|a que se refiere(?: con eso)?"
    "|que quiere decir(?: con)?(?: eso)?|como asi",
    "why (?:do|are|did|would) (?:you|i) .*|what do you (?:need|want) (?:it|that|my \\w+) for"
    "|i (?:dont|do not) (?:understand|get it|get the question)|what do you mean(?: by that)?"
    "|what does that mean",
)
NOT_SURE = Sayings(
    "(?:yo )?(?:la verdad )?no (?:lo )?se(?: (?:cual|que|bien|todavia|aun|la verdad|decirle))*"
    "|no estoy (?:segur[oa]|muy segur[oa])|ni idea|saber|quien sabe|no tengo idea",
    "(?:cual|que|cuando) me (?:recomienda|aconseja|sugiere|conviene)(?: mas| mejor)?"
    "|(?:diga|elija|escoja|decida)(?:me)?(?: usted)?|lo que usted diga"
    "|ayudeme a (?:escoger|elegir)",
    "i (?:dont|do not) know(?: (?:which|what|yet))*|im not sure|not sure|idk|no idea|dunno"
    "|which (?:one )?(?:do you|should i) .*|you (?:choose|pick|decide)",
)
NONE_FITS = Sayings(
    "ningun[oa]?(?: de (?:esas|esos|ellas|ellos|estas|estos|las anteriores|los anteriores))?"
    "(?: me (?:sirve|queda))?|(?:esas|esos) no(?: me (?:sirven|quedan))?|otra cosa|otr[oa]s",
    "none(?: of (?:these|those|them))?|something else|neither|other(?: options)?",
)
ANY_WILL_DO = Sayings(
    "cualquier[a]?(?: (?:dia|hora|hora esta bien|esta bien|me sirve|me queda bien|que haya))*"
    "|(?:la|el|lo) que sea|(?:me )?da igual|me da lo mismo|la que haya|el que haya",
    "any(?: (?:one|day|time|of them))?(?: (?:is fine|works|will do))?|whatever(?: works)?"
    "|whichever|i dont (?:care|mind)|doesnt matter",
)
SEE = frozenset({"ver", "view", "see"})
KEYWORDS = {
    "persona": "talk_to_human",
    "person": "talk_to_human",
    "menu": "help_menu",
    "ayuda": "help_menu",
    "help": "help_menu",
    "dato malo": "wrong_fact",
    "wrong fact": "wrong_fact",
    "mis datos": "copy_my_data",
    "my data": "copy_my_data",
    "copia de mis datos": "copy_my_data",
    "quiero mis datos": "copy_my_data",
    "quiero una copia de mis datos": "copy_my_data",
    "que datos tienen de mi": "copy_my_data",
    "a copy of my data": "copy_my_data",
    "corregir mis datos": "correct_my_data",
    "quiero corregir mis datos": "correct_my_data",
    "correct my data": "correct_my_data",
    "borrar mis datos": "delete_my_data",
    "delete my data": "delete_my_data",
    "english": "change_language",
    "ingles": "change_language",
    "espanol": "change_language",
}
"""Words that the wording promises: they work anywhere, whatever the ears make of them."""
