"""What each way of naming a day means, counted from today."""

import datetime as dt
import re
from dataclasses import replace

from nlu import days
from nlu.days import DAY, WEEK, Day
from nlu.readings import DateWindow

Found = re.Match[str]


def past(_: Found, __: dt.date) -> Day:
    """Read "ayer"."""
    return days.PAST


def same_day(_: Found, today: dt.date) -> Day:
    """Read "hoy"."""
    return Day(dates=(today,))


def tomorrow(_: Found, today: dt.date) -> Day:
    """Read "mañana"."""
    return Day(dates=(today + DAY,))


def day_after_tomorrow(_: Found, today: dt.date) -> Day:
    """Read "pasado mañana"."""
    return Day(dates=(today + 2 * DAY,))


def weekday(found: Found, today: dt.date) -> Day:
    """Read a weekday by its name; today's name may mean today or a week from now."""
    named = int(found["wd"])
    if named == today.weekday():
        return Day(dates=(today, today + WEEK), weekday=named)
    return Day(dates=(days.coming(named, today),), weekday=named)


def next_weekday(found: Found, today: dt.date) -> Day:
    """Read "el próximo martes": while this week's is still to come it may be either."""
    day = days.coming(int(found["wd"]), today)
    if days.monday(day) == days.monday(today):
        return Day(dates=(day, day + WEEK))
    return Day(dates=(day,), confirm=day - today == WEEK)


def weekday_after_next(found: Found, today: dt.date) -> Day:
    """Read "the Friday after next", which is as open as next Friday."""
    return replace(
        next_weekday(found, today), dates=tuple(d + WEEK for d in next_weekday(found, today).dates)
    )


def other_weekday(found: Found, today: dt.date) -> Day:
    """Read "el otro martes": next week's."""
    return Day(dates=(days.monday(today) + WEEK + int(found["wd"]) * DAY,))


def this_weeks_weekday(found: Found, today: dt.date) -> Day:
    """Read "el martes de esta semana"."""
    return days.one(days.monday(today) + int(found["wd"]) * DAY, today)


def weeks_on(found: Found, today: dt.date) -> Day:
    """Read "el viernes en ocho": the coming one and a week more."""
    return Day(
        dates=(_base(found["base"], today) + days.span(int(found["n"]), "dias"),), confirm=True
    )


def _base(said: str, today: dt.date) -> dt.date:
    if said.startswith("wd"):
        named = int(said[2:])
        return today if named == today.weekday() else days.coming(named, today)
    return today + {"manana": 1, "tmw": 1, "pasadomanana": 2}.get(said, 0) * DAY


def from_now(found: Found, today: dt.date) -> Day:
    """Read "dentro de tres días"."""
    count = int(found["n"]) if found["n"].isdigit() else 1
    if found["unit"].startswith("mes"):
        return Day(dates=(days.months_on(today, count),), confirm=True)
    return Day(dates=(today + days.span(count, found["unit"]),), confirm=True)


def numbered(found: Found, today: dt.date) -> Day:
    """Read "el 24"."""
    return days.next_numbered(int(found["d"]), today)


def weekday_and_number(found: Found, today: dt.date) -> Day:
    """Read "martes 24"; where they disagree it is the 24th or the coming Tuesday."""
    read, named = numbered(found, today), int(found["wd"])
    if not read.dates or read.dates[0].weekday() == named:
        return days.checked(read, named, today)
    return days.either(read.dates[0], days.coming(named, today), today)


def today_and_number(found: Found, today: dt.date) -> Day:
    """Read "mañana 19"; where they disagree it is one or the other."""
    read, there = numbered(found, today), _base(found["base"], today)
    return Day(dates=tuple(sorted({there, *read.dates})))


def dated(found: Found, today: dt.date) -> Day:
    """Read a day with its month in words, and its weekday and year if they were said."""
    said = found.groupdict()
    read = days.dated(int(found["d"]), int(found["mo"]), _year(said.get("y")), today)
    return days.checked(read, int(said["wd"]), today) if said.get("wd") else read


def in_figures(found: Found, today: dt.date) -> Day:
    """Read 24/11: the day, then the month; the other way round only when nothing else can be."""
    said = found.groupdict()
    day, month = int(found["d"]), int(found["m"])
    if month > days.MONTHS >= day:
        day, month = month, day
    read = days.dated(day, month, _year(said.get("y")), today)
    if said.get("wd"):
        return days.checked(read, int(said["wd"]), today)
    return Day(dates=read.dates, invalid=read.invalid, confirm=bool(read.dates))


def _year(said: str | None) -> int | None:
    if not said:
        return None
    return int(said) if len(said) > len("26") else 2000 + int(said)


def next_week(_: Found, today: dt.date) -> Day:
    """Read "la otra semana": its five working days."""
    first = days.monday(today) + WEEK
    return days.stretch(first, first + days.FRIDAY * DAY)


def this_week(_: Found, today: dt.date) -> Day:
    """Read "esta semana": what is left of it."""
    friday = days.monday(today) + days.FRIDAY * DAY
    return days.stretch(today, friday if friday >= today else friday + 2 * DAY)


def week_of(found: Found, today: dt.date) -> Day:
    """Read "la semana del 24"."""
    read = dated(found, today) if found["mo"] else numbered(found, today)
    if not read.dates:
        return read
    first = days.monday(read.dates[0])
    return days.stretch(max(first, today), first + days.FRIDAY * DAY)


def weekend(found: Found, today: dt.date) -> Day:
    """Read "el fin de semana"."""
    saturday = days.monday(today) + days.SATURDAY * DAY + (WEEK if found["other"] else 0 * DAY)
    return days.stretch(max(saturday, today), saturday + DAY)


def workdays(_: Found, today: dt.date) -> Day:
    """Read "entre semana"."""
    weekend = (days.SATURDAY, days.SUNDAY)
    return Day(window=DateWindow(date_from=today, date_to=None, exclude_weekdays=weekend))
