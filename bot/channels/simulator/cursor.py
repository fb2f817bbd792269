"""How far a page has read each phone: the id of its events, which a browser gives back."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.message import Address

_NUMBERS = re.compile(r"\d{1,18}(?:\.\d{1,18})+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The newest rows that a phone shows, and those below them that were still on their way."""

    received: int = 0
    sent: int = 0
    awaited: tuple[int, ...] = ()


def written(seen: Mapping[Address, Seen]) -> str:
    """Write it as one word."""
    return ",".join(
        f"{phone}={'.'.join(map(str, (each.received, each.sent, *each.awaited)))}"
        for phone, each in seen.items()
    )


def read(word: str, phones: Sequence[Address]) -> dict[Address, Seen]:
    """Read it back for these phones; what is not in it begins anew."""
    told = dict(part.partition("=")[::2] for part in word.split(","))
    return {phone: _seen(told.get(str(phone), "")) for phone in phones}


def _seen(numbers: str) -> Seen:
    if not _NUMBERS.fullmatch(numbers):
        return Seen()
    received, sent, *awaited = map(int, numbers.split("."))
    return Seen(received=received, sent=sent, awaited=tuple(awaited))
