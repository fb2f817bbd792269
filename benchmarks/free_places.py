"""Free places of a month at an office with 10,000 appointments: p50 and p99 in milliseconds.

The mix, stated: an office with 40 places at each half hour, thirty days ahead, is filled with
10,000 visits of half an hour, evenly, each with its reminders. Then the free days of that month,
and the free times of one day, are asked for 300 times each, for a half-hour service and for one of
ninety minutes, as a turn asks: a read session of its own, the calendar read anew.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.orm import Session

from app.house import demonstration_directory
from app.tables import METADATA
from bot import inbox
from bot.message import Address, Message
from office import appointments, calendar, caseworkers, free_places, people, places, visit_rules
from office.calendar_facts import Settings
from office.caseworkers import Role
from office.directory import Office
from office.people import Relation
from office.visits import Visit
from storage.database import Database, open_database
from storage.keyring import new_keyring
from storage.migrate import migrate

NOW = datetime.fromisoformat("2026-11-23T07:00:00-06:00")
DAY = date(2026, 12, 9)
SHORT, LONG = "oficina_primera_atencion", "visita_asuntos_legales"
AT_ONCE, VISITS, ASKED, BATCH = 40, 10_000, 300, 200


def main(visits: int) -> None:
    """Measure, and print one JSON object."""
    office = demonstration_directory().office("mejicanos")
    with TemporaryDirectory(prefix="ventanilla-places-") as home:
        database = furnished(Path(home), office)
        began = time.perf_counter()
        fill(database, office, visits)
        filling = time.perf_counter() - began
        report = {
            "appointments": visits,
            "bookings_per_second": round(visits / filling, 1),
            **{
                f"{what}_{kind}": measured(database, office, ask, service)
                for what, ask in {"month": month, "day": one_day}.items()
                for kind, service in {"short": SHORT, "long": LONG}.items()
            },
        }
        database.close()
    print(json.dumps(report))


def month(db: Session, office: Office, service: str) -> object:
    return free_places.days(db, office, service=service, now=NOW)


def one_day(db: Session, office: Office, service: str) -> object:
    return free_places.of_day(db, office, DAY, service=service, now=NOW)


def measured(
    database: Database, office: Office, ask: Callable[[Session, Office, str], object], service: str
) -> dict[str, float]:
    took = []
    for _ in range(ASKED):
        before = time.perf_counter()
        with database.read() as db:
            found = ask(db, office, service)
        took.append(time.perf_counter() - before)
        if not found:
            sys.exit("nothing is free: the figures would mean nothing")
    cuts = statistics.quantiles(took, n=100)
    return {"p50_ms": round(cuts[49] * 1000, 2), "p99_ms": round(cuts[98] * 1000, 2)}


def furnished(home: Path, office: Office) -> Database:
    url = f"sqlite:///{home / 'places.db'}"
    migrate(url, METADATA)
    database = open_database(url, new_keyring())
    with database.write() as db:
        marta = caseworkers.add(
            db, "marta", role=Role.COORDINATOR, office=None, password_hash=None, now=NOW
        )
        for service, settings in {None: Settings(capacity=AT_ONCE), LONG: Settings(90)}.items():
            visit_rules.change(db, office, service, settings, marta, then=None, now=NOW)
    return database


def fill(database: Database, office: Office, visits: int) -> None:
    with database.read() as db:
        by_day = places.by_day(calendar.of(db, office), now=NOW)
    every = [place for its_places in by_day.values() for place in its_places]
    wanted = enumerate(islice(cycle(every), visits))
    while batch := list(islice(wanted, BATCH)):
        with database.write() as db:
            for number, starts_at in batch:
                book(db, office, number, starts_at)


def book(db: Session, office: Office, number: int, starts_at: datetime) -> None:
    address = Address(channel="telegram", handle=f"p{number}")
    inbox.receive(db, Message(id=f"m{number}", sender=address, sent_at=NOW, text="cita"), NOW)
    row, identity = inbox.of_address(db, address) or sys.exit("nobody there")
    person = people.meet(db, identity.id, name="Ana", relation=Relation.SELF, now=NOW)
    visit = Visit(
        service=SHORT,
        topic="orientation",
        person_id=person.id,
        identity_id=identity.id,
        for_other=False,
    )
    appointments.book(db, office, starts_at, visit, conversation_id=row.id, now=NOW)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else VISITS)
