"""A thousand people want ten places: the schema itself lets ten have one."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import pytest

from app.house import demonstration_directory
from bot import inbox
from bot.message import Address, Message
from office import appointments, people
from office.appointments import ACTIVE, Appointment, Slot, TimeTakenError
from office.directory import Office
from office.people import Relation
from storage.database import Database

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
DAY = datetime.fromisoformat("2026-11-26T00:00:00-06:00").date()
PEOPLE, PLACES, THREADS = 1000, 10, 16


def _meet(database: Database, number: int) -> tuple[int, int]:
    address = Address(channel="telegram", handle=f"person-{number}")
    with database.write() as db:
        inbox.receive(db, Message(id=f"m{number}", sender=address, sent_at=NOW, text="cita"), NOW)
        row, identity = inbox.of_address(db, address)
        return row.id, identity.id


def _book_one(database: Database, office: Office, number: int) -> bool:
    conversation_id, identity_id = _meet(database, number)
    while True:
        with database.read() as db:
            free = appointments.free_times(db, office, DAY, now=NOW)[:PLACES]
            first_ten = [f for f in free if f in _first_ten(office)]
        if not first_ten:
            return False
        try:
            with database.write() as db:
                _book(db, office, first_ten[number % len(first_ten)], conversation_id, identity_id)
        except TimeTakenError:
            continue
        return True


def _first_ten(office: Office) -> list[datetime]:
    return appointments.calendar.places(office, DAY, now=NOW)[:PLACES]


def _book(db, office: Office, at: datetime, conversation_id: int, identity_id: int) -> None:
    name = f"Persona {identity_id}"
    person = people.meet(db, identity_id, name=name, relation=Relation.SELF, now=NOW)
    appointments.book(
        db,
        office,
        at,
        service="oficina_primera_atencion",
        topic="orientation",
        person_id=person.id,
        identity_id=identity_id,
        conversation_id=conversation_id,
        for_other=False,
        now=NOW,
    )


def _race(database: Database) -> None:
    office = demonstration_directory().office("mejicanos")

    with ThreadPoolExecutor(THREADS) as threads:
        got = list(threads.map(lambda n: _book_one(database, office, n), range(PEOPLE)))

    assert sum(got) == PLACES
    with database.read() as db:
        booked = db.query(Appointment).filter(Appointment.status.in_(ACTIVE)).all()
        assert sorted(each.starts_at for each in booked) == _first_ten(office)
        assert {slot.taken for slot in db.query(Slot)} == {1}


@pytest.mark.slow
def test_a_thousand_people_get_ten_places(database: Database) -> None:
    _race(database)


@pytest.mark.slow
@pytest.mark.postgres
def test_a_thousand_people_get_ten_places_on_postgresql(database: Database) -> None:
    _race(database)
