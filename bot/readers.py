"""How a free answer is read: yes or no, one of these. Whatever is not sure is not read."""

import re
from collections.abc import Sequence

from bot.message import Option
from nlu.spelling import fold

_YES = frozenset(
    "si sii sip simon claro correcto exacto dale vaya ok okay okey oki va bueno listo acepto"
    " confirmo perfecto cabal yes yeah yep yup sure correct right agree".split()
)
_YES_PHRASES = frozenset(
    """esta bien
    si esta bien
    asi esta bien
    esta bien asi
    esta bien pues
    asi es
    asi mero
    si por favor
    si porfa
    si gracias
    ok gracias
    si quiero
    si acepto
    si claro
    si de acuerdo
    claro que si
    de acuerdo
    estoy de acuerdo
    por supuesto
    como no
    vaya pues
    dale pues
    yes please
    i agree
    i do
    of course
    sounds good
    that works""".replace("\n    ", "\n").split("\n")
)
_NO = frozenset("no nel nop nope negativo nombe".split())
_NO_PHRASES = frozenset(
    """no gracias
    mejor no
    no acepto
    no quiero
    no asi no
    asi no
    no esta bien
    no estoy de acuerdo
    todavia no
    no thanks
    no thank you
    not really""".replace("\n    ", "\n").split("\n")
)
_SIGNS = {"greet": "👋🙋", "thanks": "🙏❤🙌🤗😊💙💚🫶🥰😇", "affirm": "👍👌"}
_POLITE = frozenset(
    "senorita senor senora licenciada licenciado amiga amigo nina muchas gracias por favor porfa"
    " pues hombre please thanks thank you sir".split()
)
"""What may stand around a plain yes or no."""
_NUMBERS = {
    "uno": 1, "una": 1, "primero": 1, "primera": 1, "one": 1, "first": 1,
    "dos": 2, "segundo": 2, "segunda": 2, "two": 2, "second": 2,
    "tres": 3, "tercero": 3, "tercera": 3, "three": 3, "third": 3,
    "cuatro": 4, "four": 4, "cinco": 5, "five": 5, "seis": 6, "six": 6,
    "siete": 7, "seven": 7, "ocho": 8, "eight": 8, "nueve": 9, "nine": 9, "diez": 10, "ten": 10,
}  # fmt: skip
_NUMBERED = re.compile(
    r"(?:la |el |opcion |numero |option |number |the |#)*(\d{1,2}|[a-z]+)[\s.):\ufe0f\u20e3]*"
)
_LAST = frozenset({"la ultima", "el ultimo", "ultima", "ultimo", "the last one", "last"})
_EMPTY = frozenset(
    "a al con de del el en es la las lo los me mi o para por que quiero se su un una y the a an of"
    " to for i my want porfa favor no si".split()
)
_SHORTEST_KEYWORD = 3
_NAMING = ("el ", "la ", "the ")
_ASKING = frozenset(
    "que cual cuales como donde adonde cuando cuanto cuanta quien quienes hay dan tienen ayudan"
    " ofrecen puedo pueden puede saber informacion info what which how where when who can".split()
)


def yes_no(text: str) -> bool | None:
    """Read a plain yes or a plain no; anything with more in it is neither."""
    whole = _bare(text)
    for said in (whole, " ".join(w for w in whole.split() if w not in _POLITE)):
        if said in _YES or said in _YES_PHRASES:
            return True
        if said in _NO or said in _NO_PHRASES:
            return False
    return None


def sign(text: str) -> str | None:
    """Read a message that is signs alone: the courtesy it stands for."""
    if any(c.isalnum() for c in text):
        return None
    return next((kind for kind, signs in _SIGNS.items() if any(s in text for s in signs)), None)


def one_of(text: str, offered: Sequence[Option]) -> Option | None:
    """Read which of the options is meant: by its number, its words, or words only it has."""
    said = " ".join(fold(text).split())
    by_number = _numbered(said, offered)
    if by_number:
        return by_number
    if said in _LAST and offered:
        return offered[-1]
    whole = [o for o in offered if _bare(o.title) == _bare(text)]
    if whole:
        return whole[0]
    wanted = _keywords(text)
    if not wanted:
        return None
    fits = [o for o in offered if wanted <= set(_bare(o.title).split())]
    return fits[0] if len(fits) == 1 else None


def asks(text: str) -> bool:
    """Tell whether a message asks something, by its mark or by the words that questions use."""
    said = _bare(text).split()
    return "?" in text or "¿" in text or not _ASKING.isdisjoint(said)


def _numbered(said: str, offered: Sequence[Option]) -> Option | None:
    found = _NUMBERED.fullmatch(said)
    if not found:
        return None
    word = found[1]
    if said.startswith(_NAMING) and _is_in_another(word, offered):
        return None
    number = int(word) if word.isdigit() else _NUMBERS.get(word, 0)
    return offered[number - 1] if 1 <= number <= len(offered) else None


def _is_in_another(word: str, offered: Sequence[Option]) -> bool:
    """Tell whether "el 8" may mean the eighth of the month, or "la 1" the hour."""
    return word.isdigit() and any(word in _bare(option.title).split() for option in offered)


def _bare(words: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", fold(words)).split())


def _keywords(text: str) -> set[str]:
    bare = (w for w in _bare(text).split() if w not in _EMPTY)
    words = {w for w in bare if len(w) >= _SHORTEST_KEYWORD or w.isdigit()}
    return words or set()
