"""Who writes more than anybody can read: told to wait a moment, then answered all at once.

Counted in this process and by the machine's clock: it is about now, and forgotten with it.
"""

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.message import Address

A_MINUTE, AN_HOUR = timedelta(minutes=1), timedelta(hours=1)
MOST_A_MINUTE, MOST_AN_HOUR = 20, 200
_WORTH_TIDYING = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class Flood:
    """How long what came waits to be answered, and whether this is its first message."""

    wait: timedelta
    begins: bool


class Floods:
    """What each address wrote within the last hour."""

    def __init__(self) -> None:
        self._wrote: dict[Address, deque[datetime]] = {}

    def note(self, sender: Address, now: datetime) -> Flood | None:
        """Count a message; tells of the flood that it is part of, if it is."""
        self._tidy(now)
        wrote = self._wrote.setdefault(sender, deque(maxlen=MOST_AN_HOUR + 2))
        before = _wait(wrote, now)
        wrote.append(now)
        wait = _wait(wrote, now)
        return Flood(wait=wait, begins=wait > before) if wait else None

    def _tidy(self, now: datetime) -> None:
        if len(self._wrote) > _WORTH_TIDYING:
            kept = self._wrote.items()
            self._wrote = {who: wrote for who, wrote in kept if wrote[-1] > now - AN_HOUR}


def _wait(wrote: deque[datetime], now: datetime) -> timedelta:
    if _since(wrote, now - AN_HOUR) > MOST_AN_HOUR:
        return AN_HOUR
    return A_MINUTE if _since(wrote, now - A_MINUTE) > MOST_A_MINUTE else timedelta()


def _since(wrote: deque[datetime], moment: datetime) -> int:
    return sum(at > moment for at in wrote)
