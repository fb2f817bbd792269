"""Closures: days, or hours of some days, when an office does not open; entered and taken back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from office import calendar, calendar_changes, freed_places, serving
from office.appointment import Appointment
from office.calendar import Calendar
from office.calendar_changes import Then
from office.calendar_facts import ClosureKind, Rest, Span, at, local_day
from office.caseworkers import Caseworker
from office.directory import Office
from office.errors import (
    NoReasonError,
    NoSuchClosureError,
    PastDayError,
    ReversedDaysError,
    ReversedHoursError,
)
from office.roles import Right
from office.timetable import ClosureRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """A closure as a caseworker enters it; without hours it is for whole days."""

    kind: ClosureKind
    first_on: date
    last_on: date
    from_time: time | None = None
    to_time: time | None = None
    reason: str
    source: str | None = None

    @property
    def rest(self) -> Rest:
        """What it means for the calendar."""
        return Rest(
            first_on=self.first_on,
            last_on=self.last_on,
            from_time=self.from_time,
            to_time=self.to_time,
            kind=self.kind,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A closure that stands now, and the visits it touched."""

    closure_id: int
    touched: tuple[Appointment, ...]


def touched(db: Session, office: Office, closing: Closing, now: datetime) -> list[Appointment]:
    """List the visits that a closure would touch; raises ``CalendarError`` if it cannot be."""
    _check(closing, now)
    old = calendar.of(db, office)
    return calendar_changes.touched(db, old, _with(old, closing), now)


def close(
    db: Session,
    office: Office,
    closing: Closing,
    caseworker: Caseworker,
    *,
    then: Then | None,
    now: datetime,
) -> Made:
    """Close an office, and do with the touched visits as told.

    Raises ``OtherOfficeError``, or ``CalendarError`` for what cannot be, with nothing done.
    """
    serving.require(caseworker, office.id, Right.CALENDAR)
    _check(closing, now)
    old = calendar.to_change(db, office)
    with db.begin_nested():
        row = _row(office, closing, caseworker, now)
        db.add(row)
        db.flush()
        found = calendar_changes.settle(
            db, old, _with(old, closing), then=then, closure_id=row.id, now=now
        )
    serving.record(db, caseworker, "close_office", f"closure:{row.id}", now)
    return Made(closure_id=row.id, touched=tuple(found))


def reopen(
    db: Session, office: Office, closure_id: int, caseworker: Caseworker, now: datetime
) -> None:
    """Take a closure back; its places are free, first for those who wait.

    Raises ``OtherOfficeError`` or ``NoSuchClosureError``.
    """
    serving.require(caseworker, office.id, Right.CALENDAR)
    calendar.to_change(db, office)
    row = db.get(ClosureRow, closure_id, populate_existing=True)
    if row is None or row.office != office.id or row.withdrawn_at:
        raise NoSuchClosureError(str(closure_id))
    row.withdrawn_at = now
    days = Span(at(row.first_on, time()), at(row.last_on + timedelta(days=1), time()))
    freed_places.note(db, office.id, days, now)
    serving.record(db, caseworker, "reopen_office", f"closure:{row.id}", now)


def of_office(db: Session, office_id: str, closure_id: int) -> ClosureRow:
    """Find a closure of an office, also one that was taken back; raises ``NoSuchClosureError``."""
    row = db.get(ClosureRow, closure_id)
    if row is None or row.office != office_id:
        raise NoSuchClosureError(str(closure_id))
    return row


def standing(db: Session, office_id: str, now: datetime) -> Sequence[ClosureRow]:
    """List the closures that are, or are to come, soonest first."""
    return db.scalars(
        select(ClosureRow)
        .where(
            ClosureRow.office == office_id,
            ClosureRow.withdrawn_at.is_(None),
            ClosureRow.last_on >= local_day(now),
        )
        .order_by(ClosureRow.first_on, ClosureRow.id)
    ).all()


def _check(closing: Closing, now: datetime) -> None:
    if closing.last_on < closing.first_on:
        raise ReversedDaysError
    if closing.first_on < local_day(now):
        raise PastDayError(closing.first_on.isoformat())
    if not _are_in_order(closing.from_time, closing.to_time):
        raise ReversedHoursError
    if not closing.reason.strip():
        raise NoReasonError


def _are_in_order(first: time | None, last: time | None) -> bool:
    if first is None or last is None:
        return first is last
    return first < last


def _with(old: Calendar, closing: Closing) -> Calendar:
    return replace(old, rests=(*old.rests, closing.rest))


def _row(office: Office, closing: Closing, caseworker: Caseworker, now: datetime) -> ClosureRow:
    return ClosureRow(
        office=office.id,
        kind=closing.kind,
        first_on=closing.first_on,
        last_on=closing.last_on,
        from_time=closing.from_time,
        to_time=closing.to_time,
        reason=closing.reason.strip(),
        source=closing.source,
        made_by=caseworker.id,
        made_at=now,
    )
