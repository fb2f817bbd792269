"""Many want the same few places at once: the schema itself lets as many have one as there are."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime

import pytest

from app.house import demonstration_directory
from bot import inbox
from bot.message import Address, Message
from office import appointments, calendar, free_places, people, places
from office.appointment import ACTIVE, Appointment
from office.directory import Office
from office.errors import TimeTakenError
from office.people import Relation
from office.slots import Slot
from office.visits import Visit
from storage.database import Database

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
DAY = date(2026, 11, 26)
PEOPLE, PLACES, THREADS = 1000, 10, 16


def _meet(database: Database, number: int) -> tuple[int, int]:
    address = Address(channel="telegram", handle=f"person-{number}")
    with database.write() as db:
        inbox.receive(db, Message(id=f"m{number}", sender=address, sent_at=NOW, text="cita"), NOW)
        row, identity = inbox.of_address(db, address)
        return row.id, identity.id


def _book_one(database: Database, office: Office, number: int, ten: list[datetime]) -> bool:
    conversation_id, identity_id = _meet(database, number)
    while True:
        with database.read() as db:
            free = [at for at in free_places.of_day(db, office, DAY, now=NOW) if at in ten]
        if not free:
            return False
        try:
            with database.write() as db:
                _book(db, office, free[number % len(free)], conversation_id, identity_id)
        except TimeTakenError:
            continue
        return True


def _first_ten(database: Database, office: Office) -> list[datetime]:
    with database.read() as db:
        return places.of_day(calendar.of(db, office), DAY, now=NOW)[:PLACES]


def _book(db, office: Office, at: datetime, conversation_id: int, identity_id: int) -> None:
    name = f"Persona {identity_id}"
    person = people.meet(db, identity_id, name=name, relation=Relation.SELF, now=NOW)
    visit = Visit(
        service="oficina_primera_atencion",
        topic="orientation",
        person_id=person.id,
        identity_id=identity_id,
        for_other=False,
    )
    appointments.book(db, office, at, visit, conversation_id=conversation_id, now=NOW)


def _race(database: Database) -> None:
    office = demonstration_directory().office("mejicanos")
    ten = _first_ten(database, office)

    with ThreadPoolExecutor(THREADS) as threads:
        got = list(threads.map(lambda n: _book_one(database, office, n, ten), range(PEOPLE)))

    assert sum(got) == PLACES
    with database.read() as db:
        booked = db.query(Appointment).filter(Appointment.status.in_(ACTIVE)).all()
        assert sorted(each.starts_at for each in booked) == ten
        assert {slot.taken for slot in db.query(Slot)} == {1}


@pytest.mark.slow
def test_a_thousand_people_get_ten_places(database: Database) -> None:
    _race(database)


@pytest.mark.slow
@pytest.mark.postgres
def test_a_thousand_people_get_ten_places_on_postgresql(database: Database) -> None:
    _race(database)
