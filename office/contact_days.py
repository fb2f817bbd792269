"""When we write by ourselves to ask how somebody is: at ten, on a day the office opens."""

from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from office import calendar
from office.calendar_facts import ZONE
from office.directory import Office

HOUR = time(10)
_FARTHEST_DAYS = 30


def moment(db: Session, office: Office | None, day: date) -> datetime:
    """Give ten o'clock of a day, or of the next on which somebody is there to be called for."""
    days = (day + timedelta(days=n) for n in range(_FARTHEST_DAYS))
    opening = next((each for each in days if _opens(db, office, each)), day)
    return datetime.combine(opening, HOUR, tzinfo=ZONE)


def next_moment(db: Session, office: Office | None, now: datetime) -> datetime:
    """Give the next such moment from now on."""
    there = now.astimezone(ZONE)
    is_past = there.time() >= HOUR
    return moment(db, office, there.date() + timedelta(days=1 if is_past else 0))


def is_one(db: Session, office: Office | None, now: datetime) -> bool:
    """Tell whether now is such a day, and not before its hour."""
    there = now.astimezone(ZONE)
    return there.time() >= HOUR and _opens(db, office, there.date())


def months_after(day: date, months: int) -> date:
    """Give the same day of a later month, or its last where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    for number in range(day.day, 0, -1):
        try:
            return date(day.year + years, month + 1, number)
        except ValueError:  # the month is shorter
            continue
    raise AssertionError("every month has a first day")


def _opens(db: Session, office: Office | None, day: date) -> bool:
    """Tell whether the office opens; while its hours are unknown, Monday to Friday will do."""
    its = calendar.of(db, office) if office else None
    if its is None or not its.openings:
        return day.weekday() < 5  # noqa: PLR2004 – Saturday
    return its.closed(day) is None
