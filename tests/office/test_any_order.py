"""Whatever happens in whatever order, no place is promised twice and nobody is forgotten."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import select
from sqlalchemy.orm import Session

from office import (
    appointments,
    closures,
    desk,
    free_places,
    holds,
    offering,
    offers,
    rebooking,
    waitlist,
)
from office.appointment import EXPECTED, Appointment
from office.calendar_changes import Then
from office.directory import Directory
from office.errors import OfficeError
from office.rebooking import Rebooking
from office.waiting import Offer, OfferStatus, Status, Waiting
from storage.database import open_database
from storage.keyring import Keyring
from tests.office.floor import FIRST, LONG, MONDAY, Floor, hour, promises_hold

NAMES = st.sampled_from(["Ana", "Beto", "Carla", "Dora"])
SERVICES = st.sampled_from([FIRST, LONG])
DAYS = st.sampled_from([MONDAY + timedelta(days=n) for n in range(4)])
HOURS = st.sampled_from(["08:00", "08:30", "09:00", "09:30"])
WHICH = st.integers(0, 5)
CHOICE = st.booleans()


class OfficeDays(RuleBasedStateMachine):
    """Four people, two services, four short days, one caseworker."""

    def __init__(self, floor: Floor) -> None:
        super().__init__()
        self.floor = floor

    @rule(name=NAMES, service=SERVICES, day=DAYS, at=HOURS)
    def books(self, name: str, service: str, day: date, at: str) -> None:
        with suppress(OfficeError):
            self.floor.book(name, hour(at, day), service)

    @rule(name=NAMES, service=SERVICES, day=DAYS, at=HOURS)
    def holds(self, name: str, service: str, day: date, at: str) -> None:
        conversation_id = self.floor.conversation(name)
        with self._kept() as db:
            holds.hold(
                db,
                self.floor.office,
                hour(at, day),
                service=service,
                conversation_id=conversation_id,
                now=self.floor.now,
            )

    @rule(name=NAMES)
    def thinks_better_of_it(self, name: str) -> None:
        conversation_id = self.floor.conversation(name)
        with self._kept() as db:
            holds.release(db, conversation_id)

    @rule(which=WHICH, day=DAYS, at=HOURS)
    def moves(self, which: int, day: date, at: str) -> None:
        with self._kept() as db:
            found = self._expected(db, which)
            if found:
                appointments.move(db, found, self.floor.office, hour(at, day), now=self.floor.now)

    @rule(which=WHICH)
    def cancels(self, which: int) -> None:
        with self._kept() as db:
            found = self._expected(db, which)
            if found:
                appointments.cancel(db, found, self.floor.now)

    @rule(which=WHICH, came=CHOICE)
    def is_marked(self, which: int, came: bool) -> None:
        doing = desk.attended if came else desk.not_attended
        with self._kept() as db:
            found = self._expected(db, which)
            if found:
                doing(db, found, self.floor.marta, self.floor.now)

    @rule(name=NAMES, came=CHOICE)
    def walks_in(self, name: str, came: bool) -> None:
        self.floor.identity(name)
        with self._kept() as db:
            visit = self.floor.visit(db, name)
            desk.walk_in(
                db,
                self.floor.office,
                visit,
                self.floor.marta,
                is_attended=came,
                now=self.floor.now,
            )

    @rule(name=NAMES, service=SERVICES)
    def waits(self, name: str, service: str) -> None:
        with suppress(OfficeError):
            self.floor.wait(name, service=service)

    @rule(which=WHICH)
    def leaves_the_list(self, which: int) -> None:
        with self._kept() as db:
            found = db.scalars(select(Waiting).offset(which).limit(1)).first()
            if found:
                waitlist.leave(db, found, self.floor.now)

    @rule(which=WHICH, takes=CHOICE, stays=CHOICE)
    def answers_an_offer(self, which: int, takes: bool, stays: bool) -> None:
        with self._kept() as db:
            offer = db.scalars(select(Offer).offset(which).limit(1)).first()
            if offer and takes:
                offers.accept(db, self.floor.directory, offer, now=self.floor.now)
            elif offer:
                offers.decline(db, offer, stays=stays, now=self.floor.now)

    @rule(day=DAYS, then=st.sampled_from([None, *Then]))
    def closes(self, day: date, then: Then | None) -> None:
        with suppress(OfficeError):
            self.floor.close(day, then=then)

    @rule(which=WHICH)
    def reopens(self, which: int) -> None:
        with self._kept() as db:
            closures.reopen(db, self.floor.office, which + 1, self.floor.marta, self.floor.now)

    @rule(which=WHICH)
    def answers_a_closure(self, which: int) -> None:
        with self._kept() as db:
            asked = db.scalars(select(Rebooking).offset(which).limit(1)).first()
            near = asked and rebooking.places_for(
                db, self.floor.office, asked, now=self.floor.now, most=1
            )
            if asked and near:
                rebooking.choose(db, self.floor.office, asked, near[0], now=self.floor.now)

    @rule(capacity=st.integers(1, 2), then=st.sampled_from([None, *Then]))
    def has_more_or_fewer_places(self, capacity: int, then: Then | None) -> None:
        with suppress(OfficeError):
            self.floor.rules(capacity=capacity, then=then)

    @rule(minutes=st.sampled_from([2, 7, 130, 900]))
    def time_goes_by(self, minutes: int) -> None:
        self.floor.later(minutes=minutes)
        with self._kept() as db:
            holds.release_expired(db, self.floor.now)
            offers.expire(db, self.floor.now)
            rebooking.expire(db, self.floor.now)
            offering.free_place_offers(db, self.floor.directory, self.floor.now)

    @rule(service=SERVICES, day=DAYS)
    def what_is_shown_as_free_can_be_booked(self, service: str, day: date) -> None:
        conversation_id = self.floor.conversation("Emilio")
        with self.floor.write() as db:
            for at in free_places.of_day(
                db, self.floor.office, day, service=service, now=self.floor.now
            ):
                holds.hold(
                    db,
                    self.floor.office,
                    at,
                    service=service,
                    conversation_id=conversation_id,
                    now=self.floor.now,
                )
            holds.release(db, conversation_id)

    @invariant()
    def no_place_is_promised_twice(self) -> None:
        with self.floor.database.read() as db:
            promises_hold(db)

    @invariant()
    def whoever_was_offered_a_place_has_it_kept(self) -> None:
        with self.floor.database.read() as db:
            open_ = db.scalars(select(Offer).where(Offer.status == OfferStatus.OPEN)).all()
            offered = select(Waiting.id).where(Waiting.status == Status.OFFERED)
            assert {each.waitlist_id for each in open_} == set(db.scalars(offered))
            live = [each for each in open_ if each.until > self.floor.now]
            assert all(holds.is_kept_for_offer(db, each.id) for each in live)

    @contextmanager
    def _kept(self) -> Iterator[Session]:
        """Keep what was done even where the office refused something: as a turn does."""
        with self.floor.write() as db, suppress(OfficeError):
            yield db

    def _expected(self, db: Session, which: int) -> Appointment | None:
        its = select(Appointment).where(EXPECTED).order_by(Appointment.id)
        return db.scalars(its.offset(which).limit(1)).first()


def _play(
    tmp_path_factory: pytest.TempPathFactory,
    template: Path,
    keys: Keyring,
    directory: Directory,
    *,
    examples: int,
    steps: int,
) -> None:
    opened = []

    def begin() -> OfficeDays:
        file = tmp_path_factory.mktemp("days") / "ventanilla.db"
        copyfile(template, file)
        database = open_database(f"sqlite:///{file}", keys)
        opened.append(database)
        floor = Floor(database, directory)
        floor.conversation("Emilio")
        floor.now = hour("07:00")
        floor.open_on((day, "08:00", "10:00") for day in range(5))
        floor.rules(LONG, minutes=60)
        return OfficeDays(floor)

    try:
        run_state_machine_as_test(
            begin,
            settings=settings(
                max_examples=examples,
                stateful_step_count=steps,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
    finally:
        for database in opened:
            database.close()


def test_any_order_keeps_every_promise(
    tmp_path_factory, sqlite_template: Path, keys: Keyring, demonstration: Directory
):
    _play(tmp_path_factory, sqlite_template, keys, demonstration, examples=12, steps=25)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_any_long_order_keeps_every_promise(
    tmp_path_factory, sqlite_template: Path, keys: Keyring, demonstration: Directory
):
    _play(tmp_path_factory, sqlite_template, keys, demonstration, examples=60, steps=50)
