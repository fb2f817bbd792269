"""What is said around a day or an hour: any will do, the soonest, I mean, that is in the past."""

import re


def _any_of(lines: str) -> str:
    return "|".join(line.strip() for line in lines.strip().split("\n"))


_OPENING = _any_of(r"""
    si|yes|ok|bueno|pues|entonces|mejor|vaya|ah|eh|seria|puede ser|podria ser|que sea
    por favor|please|quiero|quisiera|me gustaria|prefiero|para|pal|la de|el de|esta bien
    digamos|talvez|quizas|maybe|yo|es|como|solo|puros?|either
    ,|\.|!|\?|-
""")
_CLOSING = _any_of(r"""
    por favor|gracias|please|esta bien|estaria bien|entonces|mejor|seria|seria mejor|si|pues|ok
    si se puede|me queda bien|puedo
    [,.!?#-]
""")
FILLERS = re.compile(rf"^(?:(?:{_OPENING}) )+|(?: ?(?:{_CLOSING}))+$")
"""Words around an answer that add nothing to it."""

CORRECTION = re.compile(
    _any_of(r"""
    \b(?:mejor|perdon|disculpe|digo|quise decir|quiero decir|sino|corrijo|me equivoque)\b
    \b(?:instead|i mean|actually|rather)\b
    ^no ?[,.]
    (?<=[.,]) ?no ?,
    (?<=\d) ?, no ?,
    ^no (?=el |wd)
""")
)
"""Words after which what counts is said."""

SECOND_WISH = re.compile(
    r"\b(?:pero|y|but|and|,) (?:(?:yo|ahora|lo|la|le|i|would|id) )*"
    r"(?:quiero|quisiera|prefiero|puedo|me gustaria|necesito (?:ir|cambiar|pasar)|want|need|prefer"
    r"|me queda|me sirve)\b|\b(?:pero|but) (?:es|era|seria|its|is)\b"
)
"""Words after which another day than the one before is wished for."""

EARLIEST = re.compile(
    _any_of(r"""
    \blo (?:mas|antes) (?:pronto|rapido|luego|antes|temprano|posible)\b
    \bcu?and?to antes\b
    \b(?:primera?|(?:el|la|lo|su|at|the) 1) (?:dia|cita|espacio|cupo|lugar|fecha|hora)\b
    \b(?:primera?|1) (?:available|disponible|libre|que)\b
    \blo 1 que\b
    ^(?:la|lo) primera?$
    ^lo 1$
    \b(?:as soon as|as temprano as|asap|soonest|earliest)\b
    \b(?:el|la|lo) mas (?:cercan[oa]|proximo|pronto|tempran[oa])\b
    \b(?:ya mismo|de inmediato|inmediatamente)\b
""")
)

ANYTIME = re.compile(
    _any_of(r"""
    \bcuando (?:sea|quiera|quieran|puedan?|gusten?|digan?|haya|le quede|ustedes)\b
    \bcuando usted (?:diga|quiera|pueda)\b
    \bcualquiera?\b
    \b(?:el|la|los) (?:dia|dias|hora|fecha|que) que sean?\b
    \b(?:el|la) que (?:sea|haya|tengan?|quieran?|usted (?:diga|quiera|pueda)|ustedes digan)\b
    \b(?:dia|hora|fecha) que (?:ustedes |usted )?(?:me |le )?(?:digan?|quieran?|puedan?|guste)\b
    \bcuando (?:tengan?|tienen|hay) (?:cupo|espacio|lugar|campo|disponible|cita)s?\b
    \busted me (?:dice|diga|avisa)\b
    ^(?:ahi )?usted sabe\b
    \blo que (?:usted|haya|tenga)\b
    \b(?:usted|ustedes) (?:digan?|decidan?|escojan?|elijan?)\b
    \bda (?:igual|lo mismo)\b
    \bes (?:igual|lo mismo)$
    \bno importa\b
    \bany ?(?:time|dia|hora|one)?\b
    \bwhenever\b
    \bdoes not? matter\b
    \btodos los dias\b
""")
)
