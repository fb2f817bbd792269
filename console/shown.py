"""How facts are put on a page: hours and days of the office, and letters that would deceive."""

import re
from datetime import date, datetime, time, timedelta

from bot import dates

_SALVADORAN = re.compile(r"(\+503)(\d{4})(\d{4})")
_PHONE = re.compile(r"\+\d{7,15}")
_DECEIVING = {
    code: f"[U+{code:04X}]"
    for code in (
        *range(0x09),
        *range(0x0B, 0x20),
        0x7F,
        0x200B,
        0x200E,
        0x200F,
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2065),
        *range(0x2066, 0x206A),
        0xFEFF,
    )
}
"""Letters without a body that turn words round or hide in them; not the joiners of emoji."""


def visible(text: str) -> str:
    """Make letters visible that a browser would obey instead of showing."""
    return text.translate(_DECEIVING)


def masked(handle: str) -> str | None:
    """Give the end of a phone number; nothing of a handle that is not one."""
    return handle[-4:] if _PHONE.fullmatch(handle) else None


def telephone(number: str) -> str:
    """Part a number as people read it out; one of another country stays whole."""
    found = _SALVADORAN.fullmatch(number)
    return "\N{NO-BREAK SPACE}".join(found.groups()) if found else number


def hour(at: datetime) -> str:
    """Word the hour at the office, never torn between two rows."""
    return dates.hour(dates.local(at).time(), "es").replace(" ", "\N{NO-BREAK SPACE}")


def day(at: datetime) -> str:
    """Word the day at the office."""
    return dates.long_day(dates.local(at).date(), "es")


def short_day(at: datetime) -> str:
    """Word the day at the office in short."""
    return dates.short_day(dates.local(at).date(), "es")


def date_of(day: date) -> str:
    """Word a day that bears no hour."""
    return dates.long_day(day, "es")


def iso_day(at: datetime) -> str:
    """Write the day at the office as an address holds it."""
    return dates.local(at).date().isoformat()


def clock(at: datetime) -> str:
    """Write the hour at the office as a field holds it."""
    return f"{dates.local(at):%H:%M}"


def time_of(hour_: time) -> str:
    """Word an hour that bears no day."""
    return dates.hour(hour_, "es").replace(" ", "\N{NO-BREAK SPACE}")


def is_same_day(one: datetime, other: datetime) -> bool:
    """Tell whether two moments are of one day at the office."""
    return dates.local(one).date() == dates.local(other).date()


def minutes(lasting: timedelta) -> int:
    """Give the whole minutes of a time, never fewer than none."""
    return max(0, int(lasting.total_seconds() // 60))
