"""Reminders on SQLite: 10,000 due at once, and how late they are at 100 due a minute.

Stated: "claimed" is the time until every due reminder is a row of the outbox, by the sweeps that
the clock runs, with nothing else at work. Lateness is the time from a reminder's own moment until
its door has it, in a whole house at work for a minute, whose doors accept at once.
"""

import asyncio
import json
import statistics
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import insert

from app.clock import Clock
from app.house import House, demonstration_directory, open_house
from app.running import Running
from app.tables import METADATA
from bot.channels.simulator.door import SimulatorDoor
from bot.identities import Identity
from bot.inbox import ConversationRow, Mode
from bot.outgoing import Parcel
from nlu.rules import Rules
from office.appointment import Appointment, Status
from office.people import IdentityPerson, Person, Relation
from office.reminders import Kind, Reminder
from office.reminders import Status as Stands
from scheduler import sweeps
from storage.columns import blind_index
from storage.database import Database
from storage.migrate import migrate
from storage.opening import open_with_key_file

VISIT = datetime.fromisoformat("2026-11-26T10:00:00-06:00")
DAY = timedelta(hours=24)
BOOKED = VISIT - 3 * DAY
A_MINUTE = 100


def visits(
    database: Database, people: int, *, starts_at: datetime, apart: timedelta = timedelta()
) -> None:
    """Give each of so many people a visit, one so long after the other, and its reminder."""
    numbers = range(1, people + 1)
    with database.write() as db:
        db.execute(insert(Identity), [_identity(n, blind_index(db, _address(n))) for n in numbers])
        db.execute(
            insert(ConversationRow),
            [{"id": n, "identity_id": n, "mode": Mode.BOT, "version": 0} for n in numbers],
        )
        db.execute(insert(Person), [_person(n) for n in numbers])
        db.execute(insert(IdentityPerson), [_link(n) for n in numbers])
        at = {n: starts_at + (n - 1) * apart for n in numbers}
        db.execute(insert(Appointment), [_visit(n, at[n]) for n in numbers])
        db.execute(insert(Reminder), [_reminder(n, at[n]) for n in numbers])


def _address(number: int) -> str:
    return f"telegram:person-{number}"


def _identity(number: int, index: str) -> dict[str, object]:
    handle = f"person-{number}"
    return {
        "id": number,
        "channel": "telegram",
        "address_index": index,
        "address": handle,
        "last_inbound_at": BOOKED,
    }


def _person(number: int) -> dict[str, object]:
    return {"id": number, "name": f"Persona {number}", "created_at": BOOKED}


def _link(number: int) -> dict[str, object]:
    return {
        "identity_id": number,
        "person_id": number,
        "relation": Relation.SELF,
        "authorised_at": BOOKED,
    }


def _visit(number: int, starts_at: datetime) -> dict[str, object]:
    return {
        "id": number,
        "code": f"C{number}",
        "office": "mejicanos",
        "service": "oficina_primera_atencion",
        "topic": "orientation",
        "person_id": number,
        "identity_id": number,
        "for_other": False,
        "starts_at": starts_at,
        "status": Status.BOOKED,
        "created_at": BOOKED,
    }


def _reminder(number: int, starts_at: datetime) -> dict[str, object]:
    return {
        "kind": Kind.DAY_BEFORE,
        "subject_id": number,
        "occurrence": 1,
        "due_at": starts_at - DAY,
        "expires_at": starts_at - timedelta(hours=2),
        "status": Stands.PENDING,
    }


def claiming(people: int) -> dict[str, float]:
    """Let so many fall due at once, and time until each has its row in the outbox."""
    with TemporaryDirectory() as home:
        url = f"sqlite:///{home}/bench.db"
        migrate(url, METADATA)
        database = open_with_key_file(url, Path(home) / "keys.json")
        visits(database, people, starts_at=VISIT)
        directory = demonstration_directory()
        began, worked = time.perf_counter(), time.process_time()
        settled = sweeps.run(database, directory, VISIT - DAY)
        took, worked = time.perf_counter() - began, time.process_time() - worked
        database.close()
    if settled != people:
        sys.exit(f"{settled} of {people} were settled: the figures would mean nothing")
    return {
        "due_at_once": people,
        "claimed_seconds": round(took, 1),
        "of_them_at_work_seconds": round(worked, 1),
    }


def lateness(people: int) -> dict[str, float]:
    """Let so many fall due within their minutes in a house at work; how late does each go?"""
    taken: dict[str, datetime] = {}
    clock = Clock()
    with TemporaryDirectory() as home, _open(Path(home), clock, taken) as house:
        clock.move_to(_next_morning(clock.now()))
        first = clock.now() + timedelta(seconds=2)
        apart = timedelta(minutes=1) / A_MINUTE
        visits(house.database, people, starts_at=first + DAY, apart=apart)
        asyncio.run(_work(house, taken, people))
    late = [
        (taken[f"person-{n}"] - (first + (n - 1) * apart)).total_seconds()
        for n in range(1, people + 1)
    ]
    cuts = statistics.quantiles(late, n=100)
    return {
        "due_a_minute": A_MINUTE,
        "p50_late_seconds": round(cuts[49], 1),
        "p99_late_seconds": round(cuts[98], 1),
    }


def _next_morning(now: datetime) -> datetime:
    """Give the next eight in the morning at the office: nobody is written to at night."""
    there = now.astimezone(VISIT.tzinfo)
    return (there + DAY).replace(hour=8, minute=0, second=0, microsecond=0)


def _open(home: Path, clock: Clock, taken: dict[str, datetime]):
    def take(parcel: Parcel) -> None:
        taken[parcel.to.handle] = clock.now()

    return open_house(
        database_url=f"sqlite:///{home / 'bench.db'}",
        key_file=home / "keys.json",
        directory=demonstration_directory(),
        interpreter=Rules(),
        doors={"telegram": SimulatorDoor("telegram", take)},
        clock=clock,
    )


async def _work(house: House, taken: dict[str, datetime], people: int) -> None:
    deadline = time.monotonic() + 60 * people / A_MINUTE + 120
    async with Running(house).at_work():
        while len(taken) < people:
            if time.monotonic() > deadline:
                sys.exit(f"{len(taken)} of {people} went out: the figures would mean nothing")
            await asyncio.sleep(0.5)


def main(people: int) -> None:
    """Measure both and print one JSON object."""
    report = claiming(people) | lateness(min(people, A_MINUTE))
    print(json.dumps(report, ensure_ascii=False))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
