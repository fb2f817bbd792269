"""How a free answer is read: yes or no, one of these, a name. Whatever is not sure is not read."""

import re
from collections.abc import Sequence

from bot.message import Option
from nlu.spelling import fold

_YES = frozenset(
    "si sii sip simon claro correcto exacto dale vaya ok okay okey oki va bueno listo acepto"
    " confirmo yes yeah yep yup sure correct right agree".split()
) | {"esta bien", "asi es", "si por favor", "si porfa", "claro que si", "de acuerdo", "si acepto"}
_NO = frozenset("no nel nop nope negativo nombe".split()) | {
    "no gracias",
    "mejor no",
    "no acepto",
    "no quiero",
    "no thanks",
}
_NUMBERS = {
    "uno": 1, "una": 1, "primero": 1, "primera": 1, "one": 1,
    "dos": 2, "segundo": 2, "segunda": 2, "two": 2,
    "tres": 3, "tercero": 3, "tercera": 3, "three": 3,
    "cuatro": 4, "four": 4, "cinco": 5, "five": 5, "seis": 6, "six": 6,
    "siete": 7, "seven": 7, "ocho": 8, "eight": 8, "nueve": 9, "nine": 9, "diez": 10, "ten": 10,
}  # fmt: skip
_NUMBERED = re.compile(
    r"(?:la |el |opcion |numero |option |number |the |#)*(\d{1,2}|[a-z]+)[\s.):\ufe0f\u20e3]*"
)
_EMPTY = frozenset(
    "a al con de del el en es la las lo los me mi o para por que quiero se su un una y the a an of"
    " to for i my want porfa favor no si".split()
)
_NAME_LEAD = re.compile(
    r"^\s*(?:me llamo|mi nombre es|yo soy|soy|se llama|el nombre es|su nombre es|a nombre de|"
    r"my name is|i am|i'm|im|her name is|his name is|name is)\s+",
    re.IGNORECASE,
)
_NAME_PARTICLES = frozenset("de del la las los y e da das do van von san".split())
_NO_NAME = frozenset(
    "que quien como donde cuando cuanto cuanta cual porque por para quiero quisiera necesito"
    " puedo pueden cita horario horarios hora oficina direccion ayuda menu hola buenas buenos"
    " gracias si no ok vaya adios cancelar cancele persona alguien hablar nadie nombre mejor"
    " dejelo deje olvidelo otra otro manana hoy lunes martes miercoles jueves viernes sabado el"
    " dui pasaporte papeles trabajo recordatorios ingles english espanol spanish mi mis su tengo"
    " tiene estoy esta es son hay quitar cambiar anular ver atras volver repita repetir audio foto"
    " miedo nada todo what who how where when why want need can help appointment office hello hi"
    " thanks yes cancel person someone talk the please is are do does".split()
)
_MOST_NAME_WORDS = 6
_SHORTEST_KEYWORD = 3


def yes_no(text: str) -> bool | None:
    """Read a plain yes or a plain no; anything with more in it is neither."""
    said = re.sub(r"[^\w\s]", " ", fold(text))
    said = " ".join(said.split())
    if said in _YES:
        return True
    return False if said in _NO else None


def one_of(text: str, offered: Sequence[Option]) -> Option | None:
    """Read which of the options is meant: by its number, its words, or words only it has."""
    said = " ".join(fold(text).split())
    by_number = _numbered(said, offered)
    if by_number:
        return by_number
    whole = [o for o in offered if _bare(o.title) == _bare(text)]
    if whole:
        return whole[0]
    wanted = _keywords(text)
    if not wanted:
        return None
    fits = [o for o in offered if wanted <= set(_bare(o.title).split())]
    return fits[0] if len(fits) == 1 else None


def name(text: str) -> str | None:
    """Read a person's name: one to six words, none of which belongs to a question or an errand."""
    led = _NAME_LEAD.sub("", text.strip(), count=1).strip(" .,;:!¡")
    parts = led.split()
    if not 1 <= len(parts) <= _MOST_NAME_WORDS or not all(_is_name_word(p) for p in parts):
        return None
    if any(fold(p) in _NO_NAME for p in parts) or "?" in text or "¿" in text:
        return None
    if len(led) < _SHORTEST_KEYWORD:
        return None
    return " ".join(_as_name(p) for p in parts)


def _numbered(said: str, offered: Sequence[Option]) -> Option | None:
    found = _NUMBERED.fullmatch(said)
    if not found:
        return None
    word = found[1]
    number = int(word) if word.isdigit() else _NUMBERS.get(word, 0)
    return offered[number - 1] if 1 <= number <= len(offered) else None


def _bare(words: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", fold(words)).split())


def _keywords(text: str) -> set[str]:
    bare = (w for w in _bare(text).split() if w not in _EMPTY)
    words = {w for w in bare if len(w) >= _SHORTEST_KEYWORD or w.isdigit()}
    return words or set()


def _is_name_word(part: str) -> bool:
    return all(c.isalpha() or c in "'’.-" for c in part) and part[0].isalpha()


def _as_name(part: str) -> str:
    if part.lower() in _NAME_PARTICLES:
        return part.lower()
    return part if part[:1].isupper() and not part.isupper() else part.capitalize()
