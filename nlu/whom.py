"""For whom an errand is: oneself, a relative, someone else; not everyone who is mentioned."""

# ruff: noqa: E501 - a pattern is one line

import re
from functools import cache

from nlu import spelling
from nlu.kin_words import BORN_AS, KIN, KIN_OF_KIN

_READ_AT_MOST = 1000
_SEEN_FROM_THE_OTHER = {"m": "c", "c": "m"}
"""Whose parent one is, is one's child."""
_TELLING = 4  # letters: shorter words sound like too many others
_TOKEN = re.compile(r"[^\W_]+|[,.;!?]")
_MY = "(?:mi|mis|my|our|nuestr[oa]s?)"
_A = f"(?:{_MY}|una?|el|la|los|las|su|sus|al|a|the)"
_WHO = rf"{_A} (?:[a-z]+ )?@\w"


def _joined(lines: str) -> str:
    return "|".join(line.strip() for line in lines.strip().split("\n"))


_IN_PASSING = re.compile(
    _joined(rf"""
    \bno (?:es |son |seria |era )?(?:para|por|de|for) (?:{_WHO}|mi\b)
    \bnot for (?:{_WHO}|me)
    \b{_WHO} (?:(?:ya|no|siempre|tambien|and|y) )*(?:me|nos) (?!necesita|preocupa|pidi|pide|encarg|duele|deport|urge)[a-z]+
    \b{_WHO} (?:told|sent|gave|recommended|said|referred|brought|showed|hits|beats|hit|threatens|abuses|left|kicked|helped) (?:me|us)
    \b(?:me|nos) (?:lo )?(?:dij|cont|recomend|pas|mand|di|habl|avis|prest|envi|ayud|aconsej|refiri|trajo|coment|acompan)[a-z]* (?:con )?{_WHO}
    \b(?:segun|gracias a|por medio de|through|thanks to) {_WHO}
    \b(?:viv[a-z]+|qued[a-z]+|hosped[a-z]+|alojad[oa]|estoy|estamos|live|living|staying|stay)(?: [a-z]+)? (?:con|donde|with|at|en (?:la )?casa de) {_WHO}
    \b(?:ir|llegar|venir|voy|vine|vengo|viajo|ando|vinimos|come|go|acompanad[oa])(?: (?:me|yo|acompanad[oa]))* (?:con|de|with) {_WHO}
    \bacompan[a-z]+ {_WHO}|{_WHO} (?:me )?(?:puede )?acompan[a-z]+
    \b(?:llevar|traer|bring|take)(?: [a-z]+)? {_WHO} (?:a la (?:cita|oficina)|conmigo|ahi|alla|to the (?:appointment|office)|with me|along)
    \b(?:telefono|celular|cel|numero|whatsapp|chip|cuenta|phone|number)(?: [a-z]+)? (?:es )?(?:de|del|is) {_WHO}
    \b(?:tengo|tenemos|have|got)(?: (?:a|\d+|una?|unos|dos|tres|cuatro|cinco|two|three|four|mis?|varios|hijos))* @\w(?! (?:que|who)\b| (?:y|and) (?:necesit|quier|ocup|no |est|need|want|is ))
    \b{_WHO} (?:trabaj[a-z]+|atiende|works) (?:ahi|alli|aqui|alla|there|here|con ustedes|en la (?:oficina|alcaldia))
    \b(?:hablar|talk|speak|ver|see|conocer)(?: [a-z]+)? (?:con |to |with |a )?(?:una? |otra )?@o
    \b(?:{_MY} @p (?:y|and) (?:yo|i)|yo y {_MY} @p)\b
    \b(?:extran[a-z]+|separaron|cuide[a-z]*|miss)(?: a| de)? {_WHO}
    \b(?:una|otra|la) @o (?:me|nos) 
""")  # noqa: W291 - a word has to follow
)
"""Who is named, but is not whom the errand is for."""
_FOR = re.compile(
    rf"\b(?:para|for|a favor de|de parte de|en nombre de|por)(?: {_A})+ (?:[a-z]+ )?@(\w)"
    r"|\b(?:para|for|por) (@o|otra @o)"
)
_SELF = re.compile(
    _joined(r"""
    \b(?:para|for|por) mi(?: mism[oa])?(?=$| (?:[,.;!?]|y(?! mis? @)|no|si|solo|nada|por|pues|gracias|o)\b| [,.;!?])
    \bfor (?:me|myself)\b|\bme myself\b|\bits me\b
    \b(?:soy yo|yo (?:mismo|misma)|para uno mismo|conmigo|a mi nombre|la cita es mia|es mia)\b
    \byo soy (?:el|la) (?:deportad|retornad|interesad|que|de la cita|afectad|beneficiari)
    ^(?:si |es )*(?:yo|mi[oa]|a mi|me)(?: mism[oa])?(?: (?:por favor|gracias|pues))?$
""")
)
_BEING = re.compile(
    r"\b(?:soy|i am) (?:(?:la |el |su |the |a |una? |his |her )+(?:[a-z]+ )?@(\w)"
    r"|@(\w) (?:de|del|of)\b(?! \d| un| dos| tres| cuatro))"
)
_MINE = re.compile(rf"\b{_MY}(?: (?!@)[a-z0-9]+)?(?: (?!@)[a-z]+)? @([cpmsro])")
_SOMEONE = re.compile(r"\b(?:una?|el|la|los|las|su|sus|al|a|mi|of) @([cros])")
_ASKED_FOR = re.compile(
    r"\b(?:pregunt[a-z]+|consult[a-z]+|ayud[a-z]+|ask[a-z]*) (?:por|a|about|for) (?:otra |una? )*@o"
)
_OWN_PERSON = re.compile(r"\bmi persona\b", re.IGNORECASE)
_WHOLE = re.compile(r"^(?:(?:una?|mi|mis|la|el|otra|a|my|the) )*(?:[a-z]+ )?@(\w)(?: mas)?$")


def for_whom(text: str) -> str | None:
    """Tell whom the errand is for; None: nobody is mentioned, or only in passing."""
    plain = _kin(text[:_READ_AT_MOST])
    said = _related(plain)
    left = _IN_PASSING.sub(" # ", said)
    other = _for_another(left)
    if other:
        return BORN_AS[other]
    if _SELF.search(left):
        return "self"
    named = _BEING.search(plain)
    if named:
        kin = named[1] or named[2]
        return BORN_AS[_SEEN_FROM_THE_OTHER.get(kin, kin)]
    mentioned = _MINE.search(left) or _WHOLE.search(left) or _SOMEONE.search(left)
    return BORN_AS[mentioned[1]] if mentioned else None


def _for_another(said: str) -> str | None:
    found = _FOR.search(said)
    if found:
        return found[1] or "o"
    return "o" if _ASKED_FOR.search(said) else None


def _kin(text: str) -> str:
    """Write the words of a text with a mark for each that names a relation."""
    words: list[str] = []
    text = _OWN_PERSON.sub("mi misma", text)
    for token in _TOKEN.findall(spelling.fold(text)):
        words += spelling.of_a_word(token) if token[0].isalnum() else [token]
    return " ".join(map(_marked, words))


def _marked(word: str) -> str:
    """Give the mark of a word for a relation; long ones are known by how they sound."""
    mark = _marks().get(word if len(word) < _TELLING else spelling.sound(word))
    return f"@{mark}" if mark else word


@cache
def _marks() -> dict[str, str]:
    listed = [(word, mark) for mark, words in KIN.items() for word in words.split()]
    return {spelling.sound(w) if len(w) >= _TELLING else w: mark for w, mark in listed}


def _related(said: str) -> str:
    """Bring "la hija de mi vecina" and "my sister's son" to one relation."""
    said = re.sub(r"@(\w)(?: @\1\b)+", r"@\1", said)
    said = re.sub(rf"@(\w) (?:de|del|of) (?:{_A} )?@(\w)", _one, said)
    said = re.sub(r"\bmy @(\w) @(\w)", lambda found: f"my @{_of(found[2], found[1])}", said)
    return re.sub(r"@\w in law\b", "@r", said)


def _one(found: re.Match[str]) -> str:
    return f"@{_of(found[1], found[2])}"


def _of(kin: str, whose: str) -> str:
    return KIN_OF_KIN.get(kin + whose, "o" if "o" in kin + whose else "r")
