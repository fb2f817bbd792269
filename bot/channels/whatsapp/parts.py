"""Fits a reply into messages that WhatsApp takes: options as a numbered list, long words cut."""

import re

from bot.message import Option, Reply
from bot.wording import words

MOST_WITH_BUTTONS = 1024
MOST = 1600
"""Characters in one message, counted in UTF-16 as the strictest count there is."""
_ENDS = (re.compile(r"\n\n"), re.compile(r"\n"), re.compile(r"[.!?…]\s"), re.compile(r"\s"))
"""Where words may be cut, the best place first."""
_GAP = "\n\n"


def parts(reply: Reply, language: str) -> list[str]:
    """Word a reply as one message, or several if it is long; the list stands in the last."""
    if not reply.options:
        return cut(reply.text)
    *before, last = pieces(reply, language)
    return [*before, f"{last}{_GAP}{_listed(reply.options, language)}"]


def pieces(reply: Reply, language: str) -> list[str]:
    """Cut the words of a reply so that its options find room in the last piece, either way."""
    room = max(MOST - size(_GAP + _listed(reply.options, language)), MOST // 2)
    *before, last = cut(reply.text)
    return [*before, *cut(last, min(room, MOST_WITH_BUTTONS))]


def cut(text: str, most: int = MOST) -> list[str]:
    """Cut words into pieces of at most so many characters, between sentences if it can be."""
    pieces = []
    while size(text) > most:
        at = _where(text, most)
        pieces.append(text[:at].rstrip())
        text = text[at:].lstrip()
    return [*pieces, text]


def size(text: str) -> int:
    """Count characters as UTF-16 does."""
    return len(_utf16(text)) // 2


def _where(text: str, most: int) -> int:
    """Find the last good place of the second half of what fits, or cut through a word."""
    fits = len(_utf16(text)[: most * 2].decode("utf-16-le", errors="ignore"))
    for end in _ENDS:
        places = [found.end() for found in end.finditer(text, fits // 2, fits)]
        if places:
            return places[-1]
    return fits


def _listed(options: tuple[Option, ...], language: str) -> str:
    rows = [f"{n}. {option.title}" for n, option in enumerate(options, start=1)]
    return "\n".join(rows) + _GAP + words(language, "whatsapp-pick-a-number")


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le", errors="replace")
