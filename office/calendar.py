"""The office's calendar: when it is open, which places a day has, when a human will read."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

from office.directory import Office, Opening

ZONE = ZoneInfo("America/El_Salvador")
_FARTHEST_DAYS = 60


def is_closed(office: Office, day: date) -> bool:
    """Tell whether an office does not open on a day: by the week, a holiday or a closure."""
    if office.closes_on_national_holidays and day in _national_holidays(day.year):
        return True
    if any(closure.covers(day) for closure in office.closures):
        return True
    return not _openings(office, day)


def places(office: Office, day: date, *, now: datetime) -> list[datetime]:
    """List the moments a visit can begin on a day, by notice and horizon; empty when closed."""
    rules = office.appointment_rules
    if not office.takes_appointments or rules is None or is_closed(office, day):
        return []
    soonest = now + timedelta(minutes=rules.notice_minutes)
    if day > now.astimezone(ZONE).date() + timedelta(days=rules.horizon_days):
        return []
    length = timedelta(minutes=rules.slot_minutes)
    return [at for o in _openings(office, day) for at in _starts(day, o, length) if at >= soonest]


def places_by_day(office: Office, *, now: datetime) -> dict[date, list[datetime]]:
    """List the places of every day within the horizon that has one, soonest first."""
    if office.appointment_rules is None:
        return {}
    today = now.astimezone(ZONE).date()
    days = (today + timedelta(days=n) for n in range(office.appointment_rules.horizon_days + 1))
    return {day: found for day in days if (found := places(office, day, now=now))}


def is_place(office: Office, starts_at: datetime, *, now: datetime) -> bool:
    """Tell whether a visit can begin at this moment, taken or not."""
    return starts_at in places(office, starts_at.astimezone(ZONE).date(), now=now)


def whole_day(office: Office, day: date) -> list[datetime]:
    """List all the moments a visit can begin on a day, whatever the notice."""
    rules = office.appointment_rules
    if not office.takes_appointments or rules is None or is_closed(office, day):
        return []
    length = timedelta(minutes=rules.slot_minutes)
    return [at for opening in _openings(office, day) for at in _starts(day, opening, length)]


def capacity(office: Office) -> int:
    """Tell how many persons one place takes."""
    return office.appointment_rules.capacity if office.appointment_rules else 0


def is_open(office: Office, now: datetime) -> bool:
    """Tell whether somebody is at the office now."""
    there = now.astimezone(ZONE)
    if is_closed(office, there.date()):
        return False
    return any(o.opens <= there.time() < o.closes for o in _openings(office, there.date()))


def next_open(office: Office, now: datetime) -> datetime | None:
    """Tell when somebody is at the office next, now included; none while hours are unknown."""
    if is_open(office, now):
        return now
    today = now.astimezone(ZONE).date()
    for day in (today + timedelta(days=n) for n in range(_FARTHEST_DAYS)):
        if is_closed(office, day):
            continue
        for opening in _openings(office, day):
            opens_at = _at(day, opening.opens)
            if opens_at > now:
                return opens_at
    return None


def answer_by(office: Office, now: datetime, wait: timedelta) -> datetime | None:
    """Add a waiting time counted in open hours; none while hours are unknown."""
    left, at = wait, next_open(office, now)
    while at is not None:
        closes_at = _closing(office, at)
        if at + left <= closes_at:
            return at + left
        left -= closes_at - at
        at = next_open(office, closes_at)
    return None


def _closing(office: Office, at: datetime) -> datetime:
    there = at.astimezone(ZONE)
    open_now = (o for o in _openings(office, there.date()) if o.opens <= there.time() < o.closes)
    return _at(there.date(), next(open_now).closes)


def _openings(office: Office, day: date) -> list[Opening]:
    by_hour = sorted(office.openings, key=lambda opening: opening.opens)
    return [opening for opening in by_hour if opening.weekday == day.weekday()]


def _starts(day: date, opening: Opening, length: timedelta) -> Iterator[datetime]:
    at, closes_at = _at(day, opening.opens), _at(day, opening.closes)
    while at + length <= closes_at:
        yield at
        at += length


def _at(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, tzinfo=ZONE)


@cache
def _national_holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("SV", years=year))
