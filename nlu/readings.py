"""What a day or a time that somebody wrote can turn out to be."""

import datetime as dt
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import ClassVar


class Context(StrEnum):
    """What was asked when the words were written."""

    ASKED_DAY = "asked_day"
    ASKED_TIME = "asked_time"
    FREE = "free"
    """Nothing in particular: the words may be about anything."""


class Reason(StrEnum):
    """Why a day or a time cannot be."""

    IMPOSSIBLE = "impossible"
    """No calendar or clock has it."""
    PAST = "past"


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """One day; `confirm`: it was inferred, say the whole date before relying on it."""

    type: ClassVar[str] = "date"
    date: dt.date
    confirm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """One hour of the clock."""

    type: ClassVar[str] = "time"
    time: dt.time
    confirm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DateTime:
    """A day and an hour."""

    type: ClassVar[str] = "datetime"
    date: dt.date
    time: dt.time
    confirm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWindow:
    """Some day of these; no `date_to`: from then on."""

    type: ClassVar[str] = "date_window"
    date_from: dt.date
    date_to: dt.date | None
    exclude_weekdays: tuple[int, ...] = ()
    confirm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWindow:
    """Some hour of these."""

    type: ClassVar[str] = "time_window"
    time_from: dt.time
    time_to: dt.time


@dataclass(frozen=True, slots=True, kw_only=True)
class DateTimeWindow:
    """A day, and some hour of it."""

    type: ClassVar[str] = "date_time_window"
    date: dt.date
    time_from: dt.time
    time_to: dt.time
    confirm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    """One of these days: only the person can say which."""

    type: ClassVar[str] = "ambiguous"
    candidates: tuple[dt.date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyTime:
    """Whenever."""

    type: ClassVar[str] = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class Earliest:
    """As soon as can be."""

    type: ClassVar[str] = "earliest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invalid:
    """A day or time that cannot be."""

    type: ClassVar[str] = "invalid"
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Unresolved:
    """A day or a time was asked, and the words name none."""

    type: ClassVar[str] = "unresolved"


Reading = (
    Date
    | Time
    | DateTime
    | DateWindow
    | TimeWindow
    | DateTimeWindow
    | Ambiguous
    | AnyTime
    | Earliest
    | Invalid
    | Unresolved
)


def as_json(reading: Reading) -> dict[str, object]:
    """Write a reading in the form others rely on; what is not so is left out."""
    told = {field.name: getattr(reading, field.name) for field in fields(reading)}
    kept = {name: _plain(value) for name, value in told.items() if value not in (False, ())}
    return {"type": reading.type, **kept}


def _plain(value: object) -> object:
    if isinstance(value, Reason):
        return value.value
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dt.time):
        return value.isoformat(timespec="minutes")
    return [_plain(one) for one in value] if isinstance(value, tuple) else value
