"""The hours of an office's week, entered over the directory's: several openings a day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from sqlalchemy import delete
from sqlalchemy.orm import Session

from office import calendar, calendar_changes, serving
from office.appointment import Appointment
from office.calendar import Calendar
from office.calendar_changes import Then
from office.caseworkers import Caseworker
from office.directory import Office, Opening
from office.errors import (
    ImpossibleDayError,
    NoHoursError,
    OverlappingHoursError,
    ReversedHoursError,
)
from office.roles import Right
from office.timetable import OfficeHours

_WEEK = range(7)


def touched(
    db: Session, office: Office, week: Sequence[Opening], now: datetime
) -> list[Appointment]:
    """List the visits that other hours would touch; raises ``CalendarError`` if they cannot be."""
    old = calendar.of(db, office)
    return calendar_changes.touched(db, old, _with(old, _checked(week)), now)


def change(
    db: Session,
    office: Office,
    week: Sequence[Opening],
    caseworker: Caseworker,
    *,
    source: str | None,
    then: Then | None,
    now: datetime,
) -> list[Appointment]:
    """Put hours in the place of those there are; answers the visits that were touched.

    Raises ``OtherOfficeError``, or ``CalendarError`` for what cannot be, with nothing done.
    """
    serving.require(caseworker, office.id, Right.CALENDAR)
    checked = _checked(week)
    old = calendar.to_change(db, office)
    found = calendar_changes.settle(db, old, _with(old, checked), then=then, now=now)
    db.execute(delete(OfficeHours).where(OfficeHours.office == office.id))
    db.add_all(
        OfficeHours(
            office=office.id,
            weekday=each.weekday,
            opens=each.opens,
            closes=each.closes,
            source=source,
            made_by=caseworker.id,
            made_at=now,
        )
        for each in checked
    )
    calendar_changes.offer_what_opened(db, _with(old, checked), now)
    serving.record(db, caseworker, "change_hours", f"office:{office.id}", now)
    return found


def _checked(week: Sequence[Opening]) -> tuple[Opening, ...]:
    ordered = sorted(week, key=lambda each: (each.weekday, each.opens))
    if not ordered:
        raise NoHoursError
    for each in ordered:
        if each.weekday not in _WEEK:
            raise ImpossibleDayError(str(each.weekday))
        if each.closes <= each.opens:
            raise ReversedHoursError(f"{each.opens}")
    for one, next_ in pairwise(ordered):
        if one.weekday == next_.weekday and next_.opens < one.closes:
            raise OverlappingHoursError(f"{next_.opens}")
    return tuple(ordered)


def _with(old: Calendar, week: tuple[Opening, ...]) -> Calendar:
    return replace(old, openings=week, may_be_told=True)
