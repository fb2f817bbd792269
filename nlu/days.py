"""How days are counted from today, the way people here count them."""

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace

from nlu.readings import DateWindow, Reason

DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(days=7)
WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = 2, 3, 4, 5, 6
MONTHS = 12
_SOON = 92
"""How many days ahead a month already past this year is taken to mean next year's."""
_HALF_A_WEEK = 3
_LONGEST_MONTH = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What one phrase says: one day, one of several, a stretch, or a day that cannot be."""

    dates: tuple[dt.date, ...] = ()
    window: DateWindow | None = None
    invalid: Reason | None = None
    weekday: int | None = None
    """Set where a weekday was said by its name alone."""
    confirm: bool = False


Phrase = tuple[str, Callable[[re.Match[str], dt.date], Day]]
"""How a day is said, and what that means."""

IMPOSSIBLE = Day(invalid=Reason.IMPOSSIBLE)
PAST = Day(invalid=Reason.PAST)


def one(day: dt.date, today: dt.date, *, confirm: bool = False) -> Day:
    """Say one day, unless it is over."""
    return PAST if day < today else Day(dates=(day,), confirm=confirm)


def stretch(first: dt.date, last: dt.date | None, *, confirm: bool = False) -> Day:
    """Say a stretch of days."""
    return Day(window=DateWindow(date_from=first, date_to=last, confirm=confirm))


def coming(weekday: int, today: dt.date) -> dt.date:
    """Give the first such weekday after today."""
    return today + ((weekday - today.weekday() - 1) % 7 + 1) * DAY


def monday(day: dt.date) -> dt.date:
    """Give the Monday of a day's week."""
    return day - day.weekday() * DAY


def within(weekday: int, window: DateWindow) -> dt.date | None:
    """Give the first such weekday of a stretch, if it has one."""
    day = window.date_from + (weekday - window.date_from.weekday()) % 7 * DAY
    return day if window.date_to is None or day <= window.date_to else None


def span(count: int, unit: str) -> dt.timedelta:
    """Count days as people say them: eight days are a week, fifteen are two."""
    if unit.startswith("sem"):
        return count * WEEK
    return {8: 7, 15: 14, 22: 21}.get(count, count) * DAY


def months_on(day: dt.date, count: int) -> dt.date:
    """Give the same day some months later, or that month's last."""
    years, month = divmod(day.month - 1 + count, MONTHS)
    last = monthrange(day.year + years, month + 1)[1]
    return dt.date(day.year + years, month + 1, min(day.day, last))


def month_end(day: dt.date) -> dt.date:
    """Give the last day of a day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def on(year: int, month: int, day: int) -> dt.date | None:
    """Give a day of the calendar; None: it has no such day."""
    if not 1 <= month <= MONTHS or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return dt.date(year, month, day)


def next_numbered(number: int, today: dt.date) -> Day:
    """Give the next day of that number, in the first month that has it."""
    if not 1 <= number <= _LONGEST_MONTH:
        return IMPOSSIBLE
    months = (months_on(today.replace(day=1), ahead) for ahead in range(3))
    days = (on(month.year, month.month, number) for month in months)
    return Day(dates=(next(day for day in days if day and day >= today),), confirm=True)


def dated(day: int, month: int, year: int | None, today: dt.date) -> Day:
    """Give a day with its month; without a year, this year's or a near one of the next."""
    if year is not None:
        there = on(year, month, day) if today.year - 200 < year < today.year + 50 else None
        return one(there, today) if there else IMPOSSIBLE
    there = on(today.year, month, day)
    if there and there >= today:
        return Day(dates=(there,))
    following = on(today.year + 1, month, day)
    if following and (following - today).days <= _SOON:
        return Day(dates=(following,), confirm=True)
    return PAST if there else IMPOSSIBLE


def checked(read: Day, weekday: int, today: dt.date) -> Day:
    """Keep a day whose weekday agrees; else it is that day or such a weekday near it."""
    if not read.dates:
        return read
    [day] = read.dates
    if day.weekday() == weekday:
        return replace(read, confirm=False)
    return either(day, _nearest(weekday, day), today)


def either(day: dt.date, other: dt.date, today: dt.date) -> Day:
    """Say one of two days, of those that are not over."""
    return Day(dates=tuple(sorted({one for one in (day, other) if one >= today})))


def month_from(month: int, today: dt.date) -> dt.date | None:
    """Give the first of a month that is not over; None: the next one is far off."""
    this = today.replace(day=1)
    if month >= this.month:
        return this.replace(month=month)
    there = this.replace(year=this.year + 1, month=month)
    return there if (there - today).days <= _SOON else None


def _nearest(weekday: int, day: dt.date) -> dt.date:
    back = (day.weekday() - weekday) % 7
    return day - back * DAY if back <= _HALF_A_WEEK else day + (7 - back) * DAY
