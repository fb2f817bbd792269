"""An office's agenda: its places of a day with who comes, and the visits nobody marked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from office import calendar, places
from office.appointment import ACTIVE, EXPECTED, Appointment, Status
from office.calendar import Calendar
from office.calendar_facts import Closed, Span, at
from office.directory import Office
from office.people import Person
from office.slots import WHOLE_OFFICE, Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One time of a day, and how full it is."""

    starts_at: datetime
    capacity: int
    taken: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One visit of a day, and the name of who comes."""

    appointment: Appointment
    name: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day of an office; closed for a reason, it may still have visits that were kept."""

    on: date
    closed: Closed | None
    open_spans: tuple[Span, ...]
    places: tuple[Place, ...]
    visits: tuple[Expected, ...]


def of_day(db: Session, office: Office, day: date) -> Day:
    """Give one day of an office."""
    return of_days(db, office, day, 1)[0]


def of_days(db: Session, office: Office, first: date, number: int) -> list[Day]:
    """Give so many days of an office: a week, to print."""
    its = calendar.of(db, office)
    days = [first + timedelta(days=n) for n in range(number)]
    span = Span(at(first, time()), at(first + timedelta(days=number), time()))
    visits, taken = _visits(db, office, span), _taken(db, office, span)
    return [_day(its, day, visits, taken) for day in days]


def unmarked(db: Session, office: Office, now: datetime) -> list[Expected]:
    """List the visits whose hour went by and nobody noted who came, the oldest first."""
    rows = db.execute(
        _of_office(office)
        .where(Appointment.starts_at <= now, Appointment.status.in_(ACTIVE))
        .order_by(Appointment.starts_at, Appointment.id)
    )
    return [Expected(appointment=row[0], name=row[1]) for row in rows]


def expected(db: Session, appointments: Sequence[Appointment]) -> list[Expected]:
    """Give visits with the names of who comes."""
    ids = {each.person_id for each in appointments}
    rows = db.execute(select(Person.id, Person.name).where(Person.id.in_(ids)))
    names = {row[0]: row[1] for row in rows}
    return [Expected(appointment=each, name=names[each.person_id]) for each in appointments]


def of_codes(db: Session, office: Office, codes: Sequence[str]) -> list[Expected]:
    """Give the expected visits of these codes, soonest first."""
    rows = db.execute(
        _of_office(office)
        .where(Appointment.code.in_(codes), EXPECTED)
        .order_by(Appointment.starts_at, Appointment.id)
    )
    return [Expected(appointment=row[0], name=row[1]) for row in rows]


def count_unmarked(db: Session, office: Office, now: datetime) -> int:
    """Count the visits whose hour went by and nobody noted who came."""
    its = (Appointment.office == office.id, Appointment.starts_at <= now)
    found = select(func.count(Appointment.id)).where(*its, Appointment.status.in_(ACTIVE))
    return db.scalar(found) or 0


def _day(
    its: Calendar, day: date, visits: Sequence[Expected], taken: Mapping[datetime, int]
) -> Day:
    begins_at, ends_at = at(day, time()), at(day + timedelta(days=1), time())
    its_visits = (v for v in visits if begins_at <= v.appointment.starts_at < ends_at)
    return Day(
        on=day,
        closed=its.closed(day),
        open_spans=tuple(its.spans(day)),
        places=tuple(_places(its, day, taken)),
        visits=tuple(its_visits),
    )


def _places(its: Calendar, day: date, taken: Mapping[datetime, int]) -> list[Place]:
    rules, every = its.rules(), places.whole_day(its, day)
    capacity = rules.capacity if rules else 0
    return [Place(starts_at=at_, capacity=capacity, taken=taken.get(at_, 0)) for at_ in every]


def _taken(db: Session, office: Office, span: Span) -> dict[datetime, int]:
    rows = db.execute(
        select(Slot.starts_at, Slot.taken).where(
            Slot.office == office.id,
            Slot.service == WHOLE_OFFICE,
            Slot.starts_at >= span.begins_at,
            Slot.starts_at < span.ends_at,
        )
    )
    return {row[0]: row[1] for row in rows}


def _visits(db: Session, office: Office, span: Span) -> list[Expected]:
    rows = db.execute(
        _of_office(office)
        .where(
            Appointment.starts_at >= span.begins_at,
            Appointment.starts_at < span.ends_at,
            Appointment.status != Status.MOVED,
        )
        .order_by(Appointment.starts_at, Appointment.id)
    )
    return [Expected(appointment=row[0], name=row[1]) for row in rows]


def _of_office(office: Office) -> Select[Appointment, str | None]:
    return (
        select(Appointment, Person.name)
        .join(Person, Person.id == Appointment.person_id)
        .where(Appointment.office == office.id)
    )
