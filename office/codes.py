"""Short codes that are easy to say aloud and impossible to guess from their neighbours."""

import re
import unicodedata

from sqlalchemy.orm import Session

from storage.columns import blind_index

LETTERS = "ACDEFHJKMPRTUXY"
"""No I, L, O, S, Z, Q, G (look-alikes), no B and V, which sound the same."""
DIGITS = "23456789"


def code(db: Session, key: str) -> str:
    """Give the code of a key, as in "K7M4T": the same each time, without randomness.

    Letters and digits alternate, so that no word can come out.
    """
    seed = int(blind_index(db, key), 16)
    out = []
    for place in range(5):
        alphabet = DIGITS if place % 2 else LETTERS
        seed, rest = divmod(seed, len(alphabet))
        out.append(alphabet[rest])
    return "".join(out)


def spoken(text: str) -> str:
    """Read a code as a person types or says it: any case, apart, by the names of its letters."""
    alone = _OF_A_WORD.sub(r"\1 ", _GREEK_Y.sub("ye", text))
    words = _WORD.findall(_plain(alone))
    for first in range(len(words)):
        said = ""
        for word in words[first : first + _LENGTH]:
            said += _NAMES.get(word, word if word.isdigit() or _may_be_part(word) else _NO_CODE)
            code = _seen(said)
            if _CODE.fullmatch(code):
                return code
    return "".join(c for c in text.upper() if c.isalnum())


def is_said(text: str) -> bool:
    """Tell whether a code is said anywhere in a text, of a visit or of nothing."""
    return bool(_CODE.fullmatch(spoken(text)))


def _plain(text: str) -> str:
    kept = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in kept if not unicodedata.combining(c))


def _may_be_part(word: str) -> bool:
    """Tell whether a word may be a piece of a code: a letter alone, or letters with digits."""
    return len(word) == 1 or (len(word) <= _LENGTH and any(c.isdigit() for c in word))


def _seen(said: str) -> str:
    """Put right what looks alike: a digit where a letter stands, a letter where a digit does."""
    wrong = (_AS_LETTER, _AS_DIGIT)
    return "".join(wrong[place % 2].get(c, c) for place, c in enumerate(said.upper()))


_LENGTH = 5
_NO_CODE = "?"
_WORD = re.compile(r"[^\W_]+")
_CODE = re.compile(rf"[{LETTERS}][{DIGITS}][{LETTERS}][{DIGITS}][{LETTERS}]")
_OF_A_WORD = re.compile(r"\b([a-z]) (?:de|como|of|as in|for) [^\W\d_]{3,}", re.IGNORECASE)
"""The letter of "eme de mamá" said as "m de mamá"."""
_GREEK_Y = re.compile(r"\b[iy] griega\b", re.IGNORECASE)
_AS_LETTER = {"4": "A", "7": "T", "3": "E"}
_AS_DIGIT = {"S": "5", "Z": "2", "B": "8", "G": "6", "A": "4", "T": "7", "E": "3", "Q": "9"}
_NAMES = {
    "ce": "c", "se": "c", "de": "d", "efe": "f", "hache": "h", "ache": "h", "jota": "j",
    "ka": "k", "ca": "k", "eme": "m", "pe": "p", "erre": "r", "ere": "r", "te": "t",
    "equis": "x", "ekis": "x", "ye": "y", "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5",
    "seis": "6", "siete": "7", "ocho": "8", "nueve": "9", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "kay": "k", "em": "m", "tee": "t", "ex": "x", "jay": "j", "pee": "p", "ar": "r",
}  # fmt: skip
"""Letters and digits by their names."""
