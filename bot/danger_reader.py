"""How the answer to a question about danger is read: who hesitates does not say no."""

import re

from bot import readers
from nlu.spelling import fold

YES, NO, MAYBE = "yes", "no", "maybe"

_WELL = (
    "estoy bien",
    "estamos bien",
    "todo bien",
    "todo esta bien",
    "para nada",
    "nada de eso",
    "no es eso",
    "no es para tanto",
    "no se preocupe",
    "no hay peligro",
    "no hay ningun peligro",
    "no estoy en peligro",
    "no estamos en peligro",
    "nadie esta en peligro",
    "im ok",
    "im okay",
    "im fine",
    "im safe",
    "i am fine",
    "i am safe",
    "we are fine",
    "not in danger",
    "no danger",
    "its not that",
)
_ONLY_ASKING = (
    r"(?:solo|nomas|nada mas|just) (?:era |es |estoy |queria |quiero )?(?:pregunt|saber|asking)"
    r"|(?:era|es) (?:el|la|lo) (?:de la |del )?(?:alquiler|renta de)|its (?:the|my) rent"
)
_PLAIN_NO = re.compile(
    rf"(?:(?:no|nop|nombe|nel|ahorita no)[\s,.;]+)?(?:{'|'.join(_WELL)}|(?:{_ONLY_ASKING}).*)"
    r"(?:[\s,.;]+(?:muchas gracias|gracias|thank you|thanks))?"
)
_YES_AND_MORE = re.compile(
    r"(?:si|yes|yeah)(?:[,.;!].*| (?:estoy|estamos|hay|esta|ayud|por favor|ahora|help|i am).*)"
)
_HESITATING = re.compile(
    r"(?:yo )?(?:no (?:lo )?se|no estoy segur[oa]|tal ?vez|quizas?|puede ser|puede que si"
    r"|creo que si|a veces|mas o menos|i dont know|not sure|maybe|i think so|sometimes)\b.*"
)


def read(text: str) -> str | None:
    """Read whether there is danger; ``None`` when the words are about something else."""
    said = readers.yes_no(text)
    if said is not None:
        return YES if said else NO
    told = fold(text).strip(" .,;!¡¿?")
    if readers.asks(text):
        return None
    if _PLAIN_NO.fullmatch(told):
        return NO
    if _HESITATING.fullmatch(told):
        return MAYBE
    return YES if _YES_AND_MORE.fullmatch(told) else None
