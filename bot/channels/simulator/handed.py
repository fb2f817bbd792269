"""What the simulator is handed by the roof."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.message import Message
from storage.database import Database


class ClockFixedError(Exception):
    """The office's clock cannot be moved to that moment now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulator:
    """The simulator's ways into the house.

    ``channels`` are those whose real door is shut. ``move_clock`` is ``None``, or raises
    ``ClockFixedError``, while a real door is open. ``console_path`` is the console's, or the link
    that makes its first account. ``is_demonstration`` marks made-up hours and addresses.
    """

    database: Database
    channels: tuple[str, ...]
    receive: Callable[[Message], Awaitable[bool]]
    now: Callable[[], datetime]
    move_clock: Callable[[datetime], Awaitable[None]] | None
    ears: Callable[[], str]
    console_path: Callable[[], str]
    is_demonstration: bool = True
