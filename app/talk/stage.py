"""A house to play on: a throw-away database, a clock that stands still, and doors that accept."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from app.clock import Clock
from app.house import House, demonstration_directory, open_house
from bot.channels.simulator.door import SimulatorDoor
from bot.message import Message
from bot.outgoing import Parcel
from nlu.interpretation import Interpreter
from office.directory import Directory

CHANNELS = ("whatsapp", "telegram")
BEGINS = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
"""The moment a play begins unless told: a Monday morning at the office."""
_MOST_ROUNDS = 1000
_AT_ONCE = timedelta()


class Stage:
    """One play: each thing said is played to its end before the next is heard."""

    def __init__(
        self,
        home: Path,
        interpreter: Interpreter,
        *,
        now: datetime = BEGINS,
        database_url: str | None = None,
        directory: Directory | None = None,
    ) -> None:
        self.clock = Clock(still_at=now)
        self._home = home
        self._database_url = database_url or f"sqlite:///{home / 'talk.db'}"
        self._interpreter = interpreter
        self._directory = directory or demonstration_directory()
        self._went_out: list[Parcel] = []
        self._opened = self._open()
        self.house = self._opened.__enter__()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.__exit__(None, None, None)

    def say(self, messages: Sequence[Message]) -> list[Parcel]:
        """Let messages arrive at once; gives what goes out."""
        for message in messages:
            self.house.receive(message)
        return self.settle()

    def move_clock(self, moment: datetime, *, asleep: bool = False) -> list[Parcel]:
        """Move the clock on, doing on the way what falls due, or all of it late if asleep."""
        if not asleep:
            self._play_until(moment)
        self.clock.move_to(moment)
        return self.settle()

    def restart(self) -> None:
        """Forget everything that is not in the database."""
        self.__exit__()
        self._opened = self._open()
        self.house = self._opened.__enter__()

    def settle(self) -> list[Parcel]:
        """Do all that is due now, until nothing more comes of it; gives what went out."""
        for _ in range(_MOST_ROUNDS):
            done = self.house.answer_waiting(burst=_AT_ONCE) + self.house.tick()
            if not done + asyncio.run(self.house.sender.send_due()):
                break
        went_out, self._went_out[:] = list(self._went_out), []
        return went_out

    def _play_until(self, moment: datetime) -> None:
        played = self.clock.now()
        while (due := self.house.next_due()) is not None and due <= moment:
            played = max(due, played)
            if played > self.clock.now():
                self.clock.move_to(played)
            self._went_out += self.settle()
            if self.house.next_due() == due:  # it waits for something that is not the clock
                break

    def _open(self) -> AbstractContextManager[House]:
        doors = {channel: SimulatorDoor(channel, self._went_out.append) for channel in CHANNELS}
        return open_house(
            database_url=self._database_url,
            key_file=self._home / "keys.json",
            directory=self._directory,
            interpreter=self._interpreter,
            doors=doors,
            clock=self.clock,
        )


@contextmanager
def throw_away_home() -> Iterator[Path]:
    """Give a home that is gone afterwards."""
    with TemporaryDirectory(prefix="ventanilla-talk-") as home:
        yield Path(home)
