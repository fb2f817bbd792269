"""How what was said of a day is read: a day with room, several, or why it cannot be."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from bot import dates
from bot.flow import Read, Turn
from bot.flows import asking_wish
from bot.flows.visit_wanted import Wanted
from bot.message import Option
from nlu import readings
from nlu.readings import Reading
from nlu.spelling import fold
from office import calendar, places
from office.calendar import Calendar
from office.calendar_facts import Closed, ClosedBy, ClosureKind
from office.directory import Words
from office.wishes import Wish

NEAREST = 5
_ANOTHER = re.compile(
    r"\b(?:otr[oa]s?|mas|ningun[oa]?|ver) (?:dias?|fechas?|adelante|opciones|de es[ao]s)\b"
    r"|\b(?:other|another|more|later|none of those) (?:days?|dates?)\b"
)


def asks_for_another(text: str) -> bool:
    """Tell whether other days are asked for: "otro día", "más adelante"."""
    return bool(_ANOTHER.search(fold(text)))


def day_option(turn: Turn, day: date) -> Option:
    """Make the option of a day."""
    return Option(day.isoformat(), dates.short_day(day, turn.language))


def day_options(turn: Turn, days: Iterable[date]) -> tuple[Option, ...]:
    """Make the options of days."""
    return tuple(day_option(turn, day) for day in days)


def read_day(
    turn: Turn, wanted: Wanted, free: Sequence[date], reading: Reading | None
) -> Read | None:
    """Read a day among those with room; where there is none, the nearest are offered."""
    if not free:
        return None
    match reading:
        case readings.Date() | readings.DateTime() | readings.DateTimeWindow():
            return _one_day(turn, wanted, free, reading.date)
        case readings.DateWindow():
            return _window(turn, wanted, free, reading)
        case readings.Ambiguous():
            open_ = [day for day in reading.candidates if day in free]
            if len(open_) > 1:
                return Read(line="when-which-day", among=day_options(turn, open_))
            return _one_day(turn, wanted, free, (open_ or reading.candidates)[0])
        case readings.Earliest():
            return Read(option=day_option(turn, free[0]))
        case readings.AnyTime():
            return Read(line="when-any-day", among=day_options(turn, free[:NEAREST]))
        case readings.Invalid():
            among = day_options(turn, free[:NEAREST])
            return Read(line=f"when-day-{reading.reason}", among=among)
        case _:
            return None


def _one_day(turn: Turn, wanted: Wanted, free: Sequence[date], day: date) -> Read:
    if day in free:
        return Read(option=day_option(turn, day))
    its = calendar.of(turn.db, wanted.office)
    line, reason = _why_not(turn, its, wanted, day)
    nearest = sorted(sorted(free, key=lambda each: abs(each - day))[:NEAREST])
    facts = {
        "day": dates.long_day(day, turn.language),
        "reason": turn.in_words(reason) if reason else "",
        "last": dates.long_day(free[-1], turn.language),
    }
    among = day_options(turn, nearest)
    if line == "when-day-full" and wanted.may_wait_for(day):
        among = (*among, asking_wish.wait_option(turn, asking_wish.wish_of_day(day)))
    return Read(line=line, facts=facts, among=among)


def _why_not(turn: Turn, its: Calendar, wanted: Wanted, day: date) -> tuple[str, Words | None]:
    closed = its.closed(day)
    if closed:
        return _closed(closed), closed.reason
    if places.of_day(its, day, now=turn.now, service=wanted.service):
        return "when-day-full", None
    is_today = day == dates.local(turn.now).date()
    return ("when-day-soon" if is_today else "when-day-far"), None


def _closed(closed: Closed) -> str:
    if closed.reason is None:
        return "when-day-closed"
    if closed.by is ClosedBy.HOLIDAY or closed.kind is ClosureKind.HOLIDAY:
        return "when-day-holiday"
    return "when-day-closure"


def _window(turn: Turn, wanted: Wanted, free: Sequence[date], window: readings.DateWindow) -> Read:
    within = [day for day in free if _is_within(day, window)]
    if len(within) == 1:
        return Read(option=day_option(turn, within[0]))
    if within:
        return Read(line="when-window", among=day_options(turn, within[:NEAREST]))
    among = day_options(turn, free[:NEAREST])
    if wanted.may_wait_for(window.date_from):
        wish = Wish(first_on=window.date_from, last_on=window.date_to)
        among = (*among, asking_wish.wait_option(turn, wish))
    return Read(line="when-window-full", among=among)


def _is_within(day: date, window: readings.DateWindow) -> bool:
    if day < window.date_from or day.weekday() in window.exclude_weekdays:
        return False
    return window.date_to is None or day <= window.date_to
