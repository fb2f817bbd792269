"""Puts the rooms together into one program, and plays what is due in it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app import erasure_notes
from app.clock import Clock, machine_now
from app.erasure_notes import ErasureNotes
from app.tables import METADATA
from bot import groups, inbox, intake, outbox
from bot.dialogue import Dialogue
from bot.floods import Flood
from bot.message import Address, Message
from bot.outgoing import Door
from bot.sending_rules import PEOPLE_A_DAY
from nlu.interpretation import Interpreter
from office.directory import Directory, load
from scheduler import due_turns, sweeps
from scheduler.due_sealing import Sealer
from scheduler.due_sending import Sender
from scheduler.due_wiping import Wiper
from storage.database import Database
from storage.migrate import migrate
from storage.opening import open_with_key_file

ROOT = Path(__file__).parent.parent
DIRECTORY_FILE = ROOT / "data" / "services_directory.yaml"
DEMONSTRATION = ROOT / "data" / "demo" / "offices.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The whole program, but for its web and its loops."""

    database: Database
    directory: Directory
    interpreter: Interpreter
    clock: Clock
    dialogue: Dialogue
    sender: Sender
    sealer: Sealer
    wiper: Wiper
    erasure_notes: ErasureNotes

    def receive(self, message: Message, flood: Flood | None = None) -> bool:
        """Write a message down; false for a repeated delivery."""
        placed = intake.placed(message, self.directory)
        with self.database.write() as db:
            return intake.take_in(db, placed, self.clock.now(), flood)

    def meet(self, group: Address) -> bool:
        """Tell whether a group is met for the first time."""
        with self.database.write() as db:
            return groups.meet(db, group, self.clock.now())

    def answer_waiting(self, burst: timedelta = inbox.BURST) -> int:
        """Answer the conversations whose burst is over."""
        now = self.clock.now()
        return due_turns.answer_waiting(self.database, self.dialogue, now, burst=burst)

    def tick(self) -> int:
        """Do what has fallen due by itself; answers how much it was."""
        done = sweeps.run(self.database, self.directory, self.clock.now())
        self.sealer.look(machine_now())
        self.wiper.look(self.clock.now())
        self.erasure_notes.keep(self.database)
        return done

    def next_due(self) -> datetime | None:
        """Tell the soonest moment at which the clock has something to do."""
        with self.database.read() as db:
            moments = (sweeps.next_due(db), outbox.next_due(db), inbox.next_try(db))
            return min((each for each in moments if each is not None), default=None)


@contextmanager
def open_house(
    *,
    database_url: str,
    key_file: Path,
    directory: Directory,
    interpreter: Interpreter,
    doors: Mapping[str, Door],
    clock: Clock,
    people_a_day: int = PEOPLE_A_DAY,
) -> Iterator[House]:
    """Open a house on its database, made or brought up to date; closed at the end."""
    migrate(database_url, METADATA)
    database = open_with_key_file(database_url, key_file)
    sender = Sender(
        database, doors, now=clock.now, machine_now=machine_now, people_a_day=people_a_day
    )
    try:
        sender.begin()
        yield House(
            database=database,
            directory=directory,
            interpreter=interpreter,
            clock=clock,
            dialogue=Dialogue(database, interpreter, directory),
            sender=sender,
            sealer=Sealer(database),
            wiper=Wiper(database),
            erasure_notes=ErasureNotes(erasure_notes.beside(key_file)),
        )
    finally:
        database.close()


def demonstration_directory() -> Directory:
    """Load the directory with what the demonstration adds."""
    return load(DIRECTORY_FILE, DEMONSTRATION)
