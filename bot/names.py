"""How a person's name is read: as it is given, and never a sentence, a place or an insult."""

import re
import unicodedata
from itertools import takewhile

from bot import readers
from bot.name_words import NO_NAME, PARTICLES
from nlu import places
from nlu.spelling import fold

_OF_KIN = (
    r"(?:(?:mi|la|el|un|una|su) (?:hij[oa]|ni[ñn][oa]|espos[oa]|mam[aá]|pap[aá]|herman[oa]|beb[eé]"
    r"|madre|padre|t[ií][oa]|prim[oa]|ni[ñn]it[oa]) )"
)
_TOLD = (
    rf"(?:me (?:ll|y)amo|{_OF_KIN}?(?:que )?se (?:ll|y)ama"
    r"|(?:(?:mi|su|el|tu) )?nombre(?: correcto| completo| bueno)?(?: de (?:ella|[eé]l))?"
    rf"(?: es|:| ser[ií]a)|a nombre de(?: {_OF_KIN.removesuffix(' )')}))?"
    r"|(?:(?:my|her|his|the) )?name(?: is|'s)|call me|i am called)\s+"
)
_OPENING = re.compile(
    r"(?:(?:hola|buen[oa]?s?(?: d[ií]as?| tardes?| noches?)?|s[ií]|claro|ok|okay|vaya|pues|mire"
    r"|hi|hello|hey|yes|sure|yo)\b[\s,.:;!]*)+",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:[\s,.;:!¡]+(?:(?:muchas )?gracias|por favor|porfa|please|thanks?(?: you)?"
    r"|es mi nombre|para servirle|a sus [oó]rdenes|a la orden))+[\s.!]*$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    rf"(?:(?:es|p[oó]ng[ao](?:l[eoa])?|ap[uú]nt[ae](?:l[eoa])?|an[oó]t[ae](?:l[eoa])?) )?{_TOLD}"
    r"|(?:soy|es|p[oó]ngal[eoa]|ponga|d[ií]game|i am|i'm|im|it's|it is|this is)\s+",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:la |el )?(?:do[ñn]a?|se[ñn]ora?|sra?|srta|ni[ñn]a|mr|mrs|ms)\.? (?=\w)", re.IGNORECASE
)
_TOLD_WITHIN = re.compile(
    rf"\b(?:{_TOLD}|nombre\b.{{0,30}}?\bes\s+)([^,.;:!?¿\n]+)", re.IGNORECASE
)
_OWN = re.compile(r"\b(?:me (?:ll|y)amo|mi nombre|my name)\b", re.IGNORECASE)
_LAUGHTER = re.compile(r"(?:[jh][aei]){2,}[jh]?|lo+l")
_MASHED = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}")
_MOST_WORDS, _SHORTEST, _LONGEST = 7, 3, 80


def read(text: str) -> str | None:
    """Read a person's name: a few words, none of which belongs to a question or an errand."""
    if readers.yes_no(text) is not None or "?" in text or "¿" in text:
        return None
    named = _without_home(_bare(_visible(text)))
    parts = named.split()
    if not (1 <= len(parts) <= _MOST_WORDS and _SHORTEST <= len(named) <= _LONGEST):
        return None
    if not all(map(_may_be_part, parts)) or _is_no_ones(named):
        return None
    return " ".join(map(_written, parts))


def told(text: str) -> str | None:
    """Read the name that a longer message gives as such: "el nombre es…", "a nombre de…"."""
    found = _TOLD_WITHIN.search(text)
    parts = list(takewhile(_may_be_part, found[1].split() if found else []))
    while parts and parts[-1].lower() in PARTICLES:
        parts.pop()
    return read(" ".join(parts))


def is_own(text: str) -> bool:
    """Tell whether the name that is given is of who writes."""
    return _OWN.search(text) is not None


def _visible(text: str) -> str:
    """Leave out what a keyboard or a copy puts between the letters without showing it."""
    whole = unicodedata.normalize("NFC", text)
    return " ".join("".join(c for c in whole if unicodedata.category(c) != "Cf").split())


def _bare(text: str) -> str:
    """Give a name without the greeting, the lead and the thanks around it."""
    opening = _OPENING.match(text)
    left = text[opening.end() :] if opening else text
    left = _CLOSING.sub("", left)
    for around in (_LEAD, _TITLE):
        found = around.match(left)
        left = left[found.end() :] if found else left
    return left.strip(" .,;:!¡")


def _without_home(named: str) -> str:
    """Leave out where "Carlos Martínez de Usulután" is from."""
    who, of, where = named.partition(" de ")
    return who if of and places.is_a_place_alone(where) else named


def _may_be_part(part: str) -> bool:
    spelt = part[0].isalpha() and all(c.isalpha() or c in "'’.-" for c in part)
    said = fold(part)
    return spelt and said not in NO_NAME and not _LAUGHTER.fullmatch(said)


def _is_no_ones(named: str) -> bool:
    """Tell whether it is a place, keys pressed at random, or only small words."""
    if all(part.lower() in PARTICLES for part in named.split()[:1]) and len(named.split()) > 1:
        return True
    return places.is_a_place_alone(named) or _MASHED.search(fold(named)) is not None


def _written(part: str) -> str:
    if part[:1].isupper() and not part.isupper():
        return part
    return part.lower() if part.lower() in PARTICLES else part.capitalize()
