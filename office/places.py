"""Which places an office's calendar has, taken or not: of a day, of the horizon, of one visit."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from office.calendar import Calendar
from office.calendar_facts import Span, local_day


def whole_day(calendar: Calendar, day: date) -> list[datetime]:
    """List the moments at which a place begins on a day, whatever the notice."""
    rules = calendar.rules()
    if rules is None or not calendar.takes_visits:
        return []
    length, open_ = timedelta(minutes=rules.minutes), calendar.spans(day)
    every = (place for span in calendar.weekly(day) for place in _within(span, length))
    return [each.begins_at for each in every if any(span.holds(each) for span in open_)]


def of_day(
    calendar: Calendar, day: date, *, now: datetime, service: str | None = None
) -> list[datetime]:
    """List the moments a visit can begin on a day, by notice and horizon."""
    rules = calendar.rules(service)
    if rules is None or day > local_day(now) + timedelta(days=rules.horizon_days):
        return []
    soonest = now + timedelta(minutes=rules.notice_minutes)
    every = whole_day(calendar, day)
    open_, taken = frozenset(every), number(calendar, service)
    return [at for at in every if at >= soonest and _run(calendar, open_, at, taken)]


def by_day(
    calendar: Calendar, *, now: datetime, service: str | None = None
) -> dict[date, list[datetime]]:
    """List the places of every day within the horizon that has one, soonest first."""
    rules = calendar.rules(service)
    if rules is None:
        return {}
    days = (local_day(now) + timedelta(days=n) for n in range(rules.horizon_days + 1))
    found = ((day, of_day(calendar, day, now=now, service=service)) for day in days)
    return {day: places for day, places in found if places}


def of_visit(
    calendar: Calendar, starts_at: datetime, *, service: str | None = None
) -> list[datetime]:
    """List the consecutive places that a visit takes; none if it cannot begin at this moment."""
    every = frozenset(whole_day(calendar, local_day(starts_at)))
    return _run(calendar, every, starts_at, number(calendar, service))


def span(calendar: Calendar, starts_at: datetime, *, service: str | None = None) -> Span:
    """Tell how long a visit that begins at a moment lasts."""
    lasts = minutes(calendar) * number(calendar, service)
    return Span(starts_at, starts_at + timedelta(minutes=lasts))


def minutes(calendar: Calendar) -> int:
    """Tell how long a place is."""
    rules = calendar.rules()
    return rules.minutes if rules else 0


def number(calendar: Calendar, service: str | None) -> int:
    """Count the places that a visit for a service takes: a started one counts."""
    own, visit = calendar.rules(), calendar.rules(service)
    return -(-visit.minutes // own.minutes) if own and visit else 0


def _run(
    calendar: Calendar, every: frozenset[datetime], starts_at: datetime, taken: int
) -> list[datetime]:
    step = timedelta(minutes=minutes(calendar))
    wanted = [starts_at + n * step for n in range(taken)]
    return wanted if every.issuperset(wanted) else []


def _within(span: Span, length: timedelta) -> Iterator[Span]:
    begins_at = span.begins_at
    while begins_at + length <= span.ends_at:
        yield Span(begins_at, begins_at + length)
        begins_at += length
