"""Many want the same places at once, and the schema lets no more have one than there are."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, time
from threading import Barrier

import pytest

from app.house import demonstration_directory
from bot import inbox
from bot.message import Address, Message
from office import appointments, calendar, free_places, offering, people, places
from office.appointment import ACTIVE, Appointment
from office.calendar_facts import ZONE
from office.directory import Office
from office.errors import OfficeError, TimeClosedError, TimeTakenError, TouchesVisitsError
from office.people import Relation
from office.slots import Slot
from office.visits import Visit
from office.wishes import Wish
from storage.database import Database
from tests.office.floor import Floor, hour, promises_hold

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


PAIRS = 12
BOTH = pytest.mark.parametrize(
    "database_kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)


def at_once(*doings: Callable[[], object]) -> list[object]:
    """Do things at the same moment in as many threads; answers results, or errors of ours."""
    barrier = Barrier(len(doings))

    def do(doing: Callable[[], object]) -> object:
        barrier.wait()
        try:
            return doing()
        except OfficeError as error:
            return error

    with ThreadPoolExecutor(len(doings)) as threads:
        return list(threads.map(do, doings))


def moments(floor: Floor) -> list[datetime]:
    with floor.database.read() as db:
        return places.of_day(calendar.of(db, floor.office), DAY, now=floor.now)[:PAIRS]


@BOTH
def test_of_two_confirmations_of_the_last_place_one_is_booked(floor: Floor):
    for at in moments(floor):
        for name in (f"Ana {at}", f"Beto {at}"):
            floor.identity(name)

        got = at_once(
            lambda at=at: floor.book(f"Ana {at}", at), lambda at=at: floor.book(f"Beto {at}", at)
        )

        assert sorted(type(each).__name__ for each in got) == ["TimeTakenError", "str"]
    with floor.database.read() as db:
        promises_hold(db)


@BOTH
def test_nobody_is_booked_unseen_on_a_day_that_is_being_closed(floor: Floor):
    """Either the booking was first and the closure says so, or the closure was and refuses it."""
    days = [date(2026, 11, 24 + n) for n in range(3)] + [date(2026, 12, n) for n in range(1, 5)]
    for day in days:
        name = f"Ana {day}"
        floor.identity(name)

        booked, closed = at_once(
            lambda name=name, day=day: floor.book(name, hour("10:00", day), f"service {day}"),
            lambda day=day: floor.close(day),
        )

        was_booked = not isinstance(booked, TimeClosedError)
        assert was_booked == isinstance(closed, TouchesVisitsError)
    with floor.database.read() as db:
        promises_hold(db)


@BOTH
def test_a_freed_place_goes_to_who_waits_or_to_who_books_never_to_both(floor: Floor):
    for at in moments(floor):
        code = floor.book(f"Ana {at}", at)
        floor.wait(f"Beto {at}", Wish(first_on=DAY, last_on=DAY, time_from=time_of(at)))
        floor.identity(f"Carla {at}")
        floor.cancel(code)

        offered, booked = at_once(
            lambda: sweep(floor), lambda at=at: floor.book(f"Carla {at}", at)
        )

        assert (offered == 1) == isinstance(booked, TimeTakenError)
        with floor.database.read() as db:
            promises_hold(db)


@BOTH
def test_two_people_who_change_places_do_not_wait_for_one_another(floor: Floor):
    """Each holds what the other wants: both are refused, and neither waits for ever."""
    one, other = moments(floor)[:2]
    mine = {"Ana": one, "Beto": other}
    codes = {name: floor.book(name, at) for name, at in mine.items()}

    for _ in range(PAIRS):
        got = at_once(
            lambda: move(floor, codes["Ana"], other), lambda: move(floor, codes["Beto"], one)
        )

        assert {type(each) for each in got} == {TimeTakenError}


def move(floor: Floor, code: str, at: datetime) -> object:
    with floor.write() as db:
        return appointments.move(db, floor.newest(db, code), floor.office, at, now=floor.now)


def sweep(floor: Floor) -> int:
    with floor.write() as db:
        return len(offering.free_place_offers(db, floor.directory, floor.now))


def time_of(at: datetime) -> time:
    return at.astimezone(ZONE).time()
