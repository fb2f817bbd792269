"""The rules by which an office gives its places: its own, and those of single services."""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from office import calendar, calendar_changes, serving
from office.appointment import Appointment
from office.calendar import OWN, Calendar
from office.calendar_changes import Then
from office.calendar_facts import Settings
from office.caseworkers import Caseworker
from office.directory import Office, Opening
from office.errors import CapacityError, HorizonError, LengthError, NoticeError
from office.roles import Right
from office.timetable import VisitRule

_MINUTES, _NOTICE, _HORIZON = range(5, 24 * 60 + 1), range(30 * 24 * 60 + 1), range(1, 367)


def touched(
    db: Session, office: Office, service: str | None, settings: Settings, now: datetime
) -> list[Appointment]:
    """List the visits that other rules would touch; raises ``CalendarError`` if they cannot be."""
    old = calendar.of(db, office)
    return calendar_changes.touched(db, old, _with(db, old, service, settings), now)


def change(
    db: Session,
    office: Office,
    service: str | None,
    settings: Settings,
    caseworker: Caseworker,
    *,
    then: Then | None,
    now: datetime,
) -> list[Appointment]:
    """Enter an office's rules, or those of one service; answers the visits that were touched.

    Raises ``OtherOfficeError``, or ``CalendarError`` for what cannot be, with nothing done.
    """
    serving.require(caseworker, office.id, Right.CALENDAR)
    old = calendar.to_change(db, office)
    new = _with(db, old, service, settings)
    found = calendar_changes.settle(db, old, new, then=then, now=now)
    its = (VisitRule.office == office.id, VisitRule.service == (service or OWN))
    db.execute(delete(VisitRule).where(*its))
    db.add(_row(office, service, settings, caseworker, now))
    calendar_changes.offer_what_opened(db, new, now)
    serving.record(db, caseworker, "change_rules", f"office:{office.id}", now)
    return found


def _with(db: Session, old: Calendar, service: str | None, settings: Settings) -> Calendar:
    """Lay the settings over the calendar, and see whether they can be."""
    entered = calendar.settings(db, old.office.id) | {service or OWN: settings}
    new = calendar.with_rules(old, entered)
    _check(settings)
    _check_service(new, service)
    return new


def _check(settings: Settings) -> None:
    if settings.minutes is not None and settings.minutes not in _MINUTES:
        raise LengthError(str(settings.minutes))
    if settings.capacity is not None and settings.capacity < 1:
        raise CapacityError(str(settings.capacity))
    if settings.notice_minutes is not None and settings.notice_minutes not in _NOTICE:
        raise NoticeError(str(settings.notice_minutes))
    if settings.horizon_days is not None and settings.horizon_days not in _HORIZON:
        raise HorizonError(str(settings.horizon_days))


def _check_service(new: Calendar, service: str | None) -> None:
    own, its = new.rules(), new.rules(service)
    if own is None or its is None:
        return
    if its.capacity > own.capacity:
        raise CapacityError(str(its.capacity))
    if new.openings and its.minutes > max(map(_length, new.openings)):
        raise LengthError(str(its.minutes))


def _length(opening: Opening) -> int:
    """Count the minutes of a stretch."""
    begins, ends = opening.opens, opening.closes
    return (ends.hour - begins.hour) * 60 + ends.minute - begins.minute


def _row(
    office: Office,
    service: str | None,
    settings: Settings,
    caseworker: Caseworker,
    now: datetime,
) -> VisitRule:
    return VisitRule(
        office=office.id,
        service=service or OWN,
        minutes=settings.minutes,
        capacity=settings.capacity,
        notice_minutes=settings.notice_minutes,
        horizon_days=settings.horizon_days,
        day_before=settings.day_before,
        two_hours=settings.two_hours,
        made_by=caseworker.id,
        made_at=now,
    )
