"""One office to try its calendar on: people who book and wait, a caseworker, a clock to move."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import inbox
from bot.message import Address, Message
from office import (
    appointments,
    caseworkers,
    closures,
    opening_hours,
    people,
    visit_rules,
    waitlist,
)
from office.appointment import EXPECTED, Appointment, AppointmentSlot
from office.calendar_changes import Then
from office.calendar_facts import ClosureKind, Settings, at
from office.caseworkers import Caseworker, Role
from office.closures import Closing
from office.directory import Directory, Office, Opening
from office.holds import HoldSlot
from office.people import Relation
from office.slots import Slot
from office.visits import Visit
from office.waiting import Waiting
from office.wishes import Wish
from storage.database import Database

MONDAY = date(2026, 11, 23)
FIRST, LONG = "oficina_primera_atencion", "visita_asuntos_legales"


def hour(written: str, day: date = MONDAY) -> datetime:
    """The moment of an hour on a day, the Monday on which it all begins unless told."""
    return at(day, datetime.strptime(written, "%H:%M").time())  # noqa: DTZ007 – the zone follows


class Floor:
    """An office at work, on a real database."""

    def __init__(self, database: Database, directory: Directory) -> None:
        self.database = database
        self.directory = directory
        self.now = hour("09:00")
        self._met: dict[str, tuple[int, int]] = {}
        with self.write() as db:
            self.marta = caseworkers.add(
                db, "marta", role=Role.COORDINATOR, office=None, password_hash=None, now=self.now
            )

    @property
    def office(self) -> Office:
        return self.directory.office("mejicanos")

    @contextmanager
    def write(self) -> Iterator[Session]:
        with self.database.write() as db:
            yield db

    def caseworker_of(self, office: str) -> Caseworker:
        with self.write() as db:
            return caseworkers.add(
                db, office, role=Role.CASEWORKER, office=office, password_hash=None, now=self.now
            )

    def conversation(self, name: str) -> int:
        return self._meet(name)[0]

    def identity(self, name: str) -> int:
        return self._meet(name)[1]

    def visit(self, db: Session, name: str, service: str = FIRST) -> Visit:
        identity_id = self.identity(name)
        person = people.meet(db, identity_id, name=name, relation=Relation.SELF, now=self.now)
        return Visit(
            service=service,
            topic="orientation",
            person_id=person.id,
            identity_id=identity_id,
            for_other=False,
        )

    def book(self, name: str, starts_at: datetime, service: str = FIRST) -> str:
        """Book for a person; answers the code."""
        self.identity(name)
        with self.write() as db:
            visit = self.visit(db, name, service)
            made = appointments.book(
                db,
                self.office,
                starts_at,
                visit,
                conversation_id=self.conversation(name),
                now=self.now,
            )
            return made.code

    def cancel(self, code: str) -> None:
        with self.write() as db:
            appointments.cancel(db, self.newest(db, code), self.now)

    def newest(self, db: Session, code: str) -> Appointment:
        its = select(Appointment).where(Appointment.code == code)
        return db.scalars(its.order_by(Appointment.id.desc())).first()

    def statuses(self, code: str) -> list[str]:
        with self.database.read() as db:
            its = select(Appointment.status).where(Appointment.code == code)
            return list(db.scalars(its.order_by(Appointment.id)))

    def wait(self, name: str, wish: Wish | None = None, service: str = FIRST) -> int:
        self.identity(name)
        with self.write() as db:
            visit = self.visit(db, name, service)
            made = waitlist.join(
                db,
                self.office,
                visit,
                wish or Wish(),
                identity_id=self.identity(name),
                now=self.now,
            )
            return made.id

    def waiting(self, db: Session, waiting_id: int) -> Waiting:
        return db.get_one(Waiting, waiting_id)

    def open_on(self, hours: Iterable[tuple[int, str, str]], then: Then | None = None) -> None:
        week = [
            Opening(weekday=day, opens=hour(opens).time(), closes=hour(closes).time())
            for day, opens, closes in hours
        ]
        with self.write() as db:
            opening_hours.change(
                db, self.office, week, self.marta, source="rótulo", then=then, now=self.now
            )

    def rules(
        self, service: str | None = None, *, then: Then | None = None, **settings: int | bool
    ) -> None:
        with self.write() as db:
            visit_rules.change(
                db,
                self.office,
                service,
                Settings(**settings),
                self.marta,
                then=then,
                now=self.now,
            )

    def close(self, first: date, last: date | None = None, **other: object) -> closures.Made:
        then = other.pop("then", None)
        with self.write() as db:
            closing = replace(closing_of(first, last), **other)
            return closures.close(db, self.office, closing, self.marta, then=then, now=self.now)

    def later(self, **time: float) -> None:
        self.now += timedelta(**time)

    def _meet(self, name: str) -> tuple[int, int]:
        if name not in self._met:
            address = Address(channel="telegram", handle=name)
            message = Message(id=name, sender=address, sent_at=self.now, text="hola")
            with self.write() as db:
                inbox.receive(db, message, self.now)
                row, identity = inbox.of_address(db, address)
                self._met[name] = row.id, identity.id
        return self._met[name]


def closing_of(first: date, last: date | None = None) -> Closing:
    return Closing(
        kind=ClosureKind.EXTRAORDINARY,
        first_on=first,
        last_on=last or first,
        reason="Capacitación",
        source="nota de la alcaldía",
    )


def promises_hold(db: Session) -> None:
    """I1: taken is active appointments, holds and offers, and never more than the capacity."""
    taking = Counter(db.scalars(select(AppointmentSlot.slot_id).where(AppointmentSlot.active)))
    taking += Counter(db.scalars(select(HoldSlot.slot_id)))
    for slot in db.scalars(select(Slot)):
        assert slot.taken == taking[slot.id] <= slot.capacity
    booked = db.scalars(select(Appointment).where(EXPECTED)).all()
    assert len({(each.person_id, each.service) for each in booked}) == len(booked)
    assert len({each.code for each in booked}) == len(booked)
