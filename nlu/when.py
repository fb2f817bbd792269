"""Days and times as people write them, read against the moment: proposed, not decided."""

import datetime as dt
import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from nlu import clock_words, day_talk, soon, time_talk, time_words, told
from nlu.clock_words import Clock
from nlu.day_talk import DayReading
from nlu.readings import (
    Ambiguous,
    AnyTime,
    Context,
    Date,
    DateTime,
    DateTimeWindow,
    DateWindow,
    Earliest,
    Invalid,
    Reading,
    Reason,
    Time,
    TimeWindow,
    Unresolved,
    as_json,
)

__all__ = [
    "OFFICE_ZONE",
    "Ambiguous",
    "AnyTime",
    "Context",
    "Date",
    "DateTime",
    "DateTimeWindow",
    "DateWindow",
    "Earliest",
    "Invalid",
    "Reading",
    "Reason",
    "Time",
    "TimeWindow",
    "Unresolved",
    "as_json",
    "read",
]

OFFICE_ZONE = ZoneInfo("America/El_Salvador")
_READ_AT_MOST = 1000


def read(text: str, *, now: dt.datetime, context: Context = Context.FREE) -> Reading | None:
    """Read the day or time a text proposes; None: it speaks of none and none was asked."""
    here = now.astimezone(OFFICE_ZONE)
    said = time_words.canonical(text[:_READ_AT_MOST])
    said = told.left_out(said, context)
    reading = _proposed(said, here, context)
    if reading is None and context is not Context.FREE:
        return Unresolved()
    return reading


def _proposed(said: str, now: dt.datetime, context: Context) -> Reading | None:
    proposed = soon.read(said, now) or _corrected(said, now, context)
    if proposed is not None:
        return proposed
    clock, day, rest = _pieces(said, now.date(), context)
    if clock is None and day is None:
        return _loose(rest)
    return _combined(day, clock, now)


def _corrected(said: str, now: dt.datetime, context: Context) -> Reading | None:
    """Read what stands after "mejor", "digo", "perdón"; what it leaves open stays as it was."""
    turns = list(time_talk.CORRECTION.finditer(said))
    if not turns:
        return _wished(said, now, context)
    head, tail = said[: turns[-1].start()], said[turns[-1].end() :]
    clock, day, _ = _pieces(tail, now.date(), context)
    if clock is None and day is None:
        return None
    first_clock, first_day, _ = _pieces(head, now.date(), context)
    kept = first_day if isinstance(first_day, Date) else None
    return _confirmed(_combined(day or kept, clock or first_clock, now))


def _wished(said: str, now: dt.datetime, context: Context) -> Reading | None:
    """Read "la tengo el lunes pero quiero el martes": the day that is wished for."""
    turn = time_talk.SECOND_WISH.search(said)
    if not turn:
        return None
    _, had, _ = _pieces(said[: turn.start()], now.date(), context)
    clock, day, _ = _pieces(said[turn.end() :], now.date(), context)
    if day is None or not isinstance(had, Date | Ambiguous):
        return None
    return _confirmed(_combined(day, clock, now))


def _confirmed(reading: Reading) -> Reading:
    if isinstance(reading, Date | DateTime | DateTimeWindow | DateWindow):
        return replace(reading, confirm=True)
    return reading


def _pieces(
    said: str, today: dt.date, context: Context
) -> tuple[Clock | None, DayReading | None, str]:
    if context is not Context.FREE:
        said = time_talk.FILLERS.sub("", time_talk.FILLERS.sub("", said)).strip()
    if context is Context.ASKED_TIME:
        said = _part_asked(said)
    clock, rest = clock_words.take(said, alone=context is Context.ASKED_TIME)
    day, rest = day_talk.read(rest, today, alone=context is Context.ASKED_DAY)
    return clock, day, rest


def _part_asked(said: str) -> str:
    """When an hour was asked, "mañana" is the morning and "tarde" the afternoon."""
    if not re.search(r"\bp_|\d|wd\d|temprano|pasadomanana|mediodia", said):
        said = re.sub(r"\b(?:la )?manana\b", "p_am", said)
    return re.sub(r"(?<!mas )(?<!muy )\btardes?\b", "p_pm", said)


def _loose(rest: str) -> Reading | None:
    if time_talk.EARLIEST.search(rest):
        return Earliest()
    return AnyTime() if time_talk.ANYTIME.search(rest) else None


def _combined(day: DayReading | None, clock: Clock | None, now: dt.datetime) -> Reading:
    if isinstance(day, Invalid):
        return day
    if isinstance(clock, Invalid):
        return clock
    if isinstance(day, Date):
        return _day_with_clock(day, clock, now)
    return day or clock or Unresolved()


def _day_with_clock(day: Date, clock: Time | TimeWindow | None, now: dt.datetime) -> Reading:
    if clock is None:
        return day
    ends = clock.time if isinstance(clock, Time) else clock.time_to
    if day.date == now.date() and ends <= now.time():
        return Invalid(reason=Reason.PAST)
    if isinstance(clock, Time):
        return DateTime(date=day.date, time=clock.time, confirm=day.confirm)
    return DateTimeWindow(
        date=day.date, time_from=clock.time_from, time_to=clock.time_to, confirm=day.confirm
    )
