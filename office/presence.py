"""Whether somebody is at the office, when somebody is next, and until when a human answers."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from office.calendar import Calendar
from office.calendar_facts import Closed, Span, local_day

_FARTHEST_DAYS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """How it is at the office at a moment: open until then, or closed until then and why."""

    is_open: bool
    until: datetime | None
    """None where the hours are unknown, or nobody comes for two months."""
    closed: Closed | None
    """Why the whole day is closed; an office may also be shut outside its hours of an open day."""


def at(calendar: Calendar, now: datetime) -> Presence:
    """Tell how it is at an office now: what an answer outside its hours is made from."""
    span = _span(calendar, now)
    return Presence(
        is_open=span is not None,
        until=span.ends_at if span else next_open(calendar, now),
        closed=calendar.closed(local_day(now)),
    )


def is_open(calendar: Calendar, now: datetime) -> bool:
    """Tell whether somebody is at the office now."""
    return _span(calendar, now) is not None


def next_open(calendar: Calendar, now: datetime) -> datetime | None:
    """Tell when somebody is at the office next, now included; none while hours are unknown."""
    span = _next_span(calendar, now)
    return max(span.begins_at, now) if span else None


def answer_by(calendar: Calendar, now: datetime, wait: timedelta) -> datetime | None:
    """Add a waiting time counted in open hours; none while hours are unknown."""
    left, span = wait, _next_span(calendar, now)
    while span:
        begins_at = max(span.begins_at, now)
        if begins_at + left <= span.ends_at:
            return begins_at + left
        left -= span.ends_at - begins_at
        span = _next_span(calendar, span.ends_at)
    return None


def next_day_over(calendar: Calendar, now: datetime) -> datetime | None:
    """Tell when the next day that the office opens, today not counted, is over."""
    days = (local_day(now) + timedelta(days=n) for n in range(1, _FARTHEST_DAYS))
    spans = (span for day in days if (span := calendar.spans(day)))
    return next((of_day[-1].ends_at for of_day in spans), None)


def _span(calendar: Calendar, now: datetime) -> Span | None:
    spans = calendar.spans(local_day(now))
    return next((each for each in spans if each.begins_at <= now < each.ends_at), None)


def _next_span(calendar: Calendar, now: datetime) -> Span | None:
    """Find the stretch that ends after a moment: the present one, or the next."""
    today = local_day(now)
    days = (today + timedelta(days=n) for n in range(_FARTHEST_DAYS))
    later = (span for day in days for span in calendar.spans(day) if span.ends_at > now)
    return next(later, None)
