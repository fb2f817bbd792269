"""How a written word is brought to one form, whoever typed it and on whatever keyboard."""

import re
import unicodedata
from functools import lru_cache

from nlu.short_forms import COMMON_WORDS, SHORT_FORMS

_STRETCHED = re.compile(r"([a-z])\1{2,}")
_STRETCHED_END = re.compile(r"(?<=[a-z][a-z])([aiou])\1\b")
_SPACED_OUT = re.compile(r"\b(?:[a-z] ){3,}[a-z]\b")
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile(r"(?<=[a-z])'(?=[a-z])")
_QUOTES = "\u2018\u2019\u00b4`"
_TELLING = 3  # letters; by ear alone, shorter words are each other's
_SKIN_TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"


def fold(text: str) -> str:
    """Write a text in small plain letters: no accents, nothing invisible, nothing stretched."""
    plain = " ".join("".join(map(_plain, text)).split())
    plain = _APOSTROPHE.sub("", plain)
    plain = _STRETCHED.sub(_shortened, plain)
    plain = _STRETCHED_END.sub(r"\1", plain)
    return _SPACED_OUT.sub(lambda found: found[0].replace(" ", ""), plain)


def normalise(text: str) -> str:
    """Write a text as neutral Spanish words: short forms, voseo and common misspellings undone."""
    return " ".join(words(text))


def plain_words(text: str) -> list[str]:
    """Give the folded words of a text as they were written."""
    return _WORD.findall(fold(text))


def words(text: str) -> list[str]:
    """Give the neutral words of a text, in order, without punctuation."""
    return [word for raw in plain_words(text) for word in _neutral(raw).split()]


@lru_cache(maxsize=8192)
def of_a_word(word: str) -> tuple[str, ...]:
    """Give the neutral words of one that was written: most often one."""
    return tuple(words(word))


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """Give how a folded word sounds in El Salvador: b and v, s, c and z, ll and y are one."""
    if word.isdigit():
        return word
    heard = word.replace("ch", "#")
    for pattern, letters in _SOUNDS:
        heard = pattern.sub(letters, heard)
    return heard.replace("#", "ch") or word


def _shortened(found: re.Match[str]) -> str:
    letter = found[1]
    return letter * 2 if letter in "rl" else letter


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    if character in _QUOTES:
        return "'"
    if character.isascii():
        return _plain_ascii(character)
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    parts = unicodedata.normalize("NFKD", character).casefold().lower()
    return "".join(map(_visible, unicodedata.normalize("NFKD", parts)))


def _plain_ascii(character: str) -> str:
    if character.isprintable():
        return character.lower()
    return " " if character.isspace() else ""


def _visible(character: str) -> str:
    kind = unicodedata.category(character)
    if kind in {"Mn", "Me", "Cf", "Cs", "Cc", "Co"} or character in _SKIN_TONES:
        return ""
    return " " if kind.startswith("Z") else character


def _neutral(word: str) -> str:
    if word in SHORT_FORMS:
        return SHORT_FORMS[word]
    return _canonical_by_sound().get(sound(word), word) if len(word) >= _TELLING else word


@lru_cache(maxsize=1)
def _canonical_by_sound() -> dict[str, str]:
    return {sound(word): word for word in COMMON_WORDS.split()}


_SOUNDS = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"(?<![stpgw])h", ""),
        (r"qu(?=[ei])|q|c(?![ei])", "k"),
        (r"gu(?=[ei])", "G"),
        (r"g(?=[ei])", "j"),
        (r"G", "g"),
        (r"^ps|[zx]|c", "s"),
        (r"v", "b"),
        (r"ll", "y"),
        (r"y(?![aeiou])", "i"),
        (r"n(?=[bp])", "m"),
        (r"(.)\1+", r"\1"),
    )
)
