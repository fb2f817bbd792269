"""A process that ticks and sends until nothing is left, and writes down what its door took."""

import asyncio
import sys
from datetime import datetime
from pathlib import Path

from app.clock import machine_now
from app.house import demonstration_directory
from bot.outgoing import Door, Parcel
from scheduler import sweeps
from scheduler.due_sending import Sender
from storage.database import Database
from storage.errors import DatabaseLockedError
from storage.opening import open_with_key_file

QUIET_ROUNDS = 3


class LedgerDoor(Door):
    """Takes every message, and writes its id on a line that two processes can share."""

    channel = "telegram"

    def __init__(self, ledger: Path) -> None:
        self._ledger = ledger

    async def send(self, parcel: Parcel) -> str | None:
        with self._ledger.open("a") as lines:
            lines.write(f"{parcel.id}\n")
        return None


def opened(url: str, home: Path) -> Database:
    while True:
        try:
            return open_with_key_file(url, home / "keys.json")
        except DatabaseLockedError:
            continue


async def work(url: str, home: Path, now: datetime) -> None:
    directory = demonstration_directory()
    database = opened(url, home)
    door = LedgerDoor(home / "ledger")
    sender = Sender(database, {"telegram": door}, now=lambda: now, machine_now=machine_now)
    quiet = 0
    while quiet < QUIET_ROUNDS:
        try:
            done = sweeps.run(database, directory, now)
            while sent := await sender.send_due():
                done += sent
        except DatabaseLockedError:  # the other process writes: the next tick looks again
            continue
        quiet = 0 if done else quiet + 1
    database.close()


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1], Path(sys.argv[2]), datetime.fromisoformat(sys.argv[3])))
