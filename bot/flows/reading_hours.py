"""How what was said of an hour is read: a free one, several, or why it cannot be."""

import re
from collections.abc import Sequence
from datetime import date, time
from itertools import islice

from bot import dates
from bot.flow import Read, Turn
from bot.flows import asking_wish
from bot.flows.visit_wanted import Wanted
from bot.message import Option
from nlu import readings
from nlu.readings import Reading
from nlu.spelling import fold
from office import calendar, places
from office.wishes import Wish

NEAREST = 5
MOST = 10
_LATER = re.compile(r"\b(?:mas tarde|despues|mas noche|later)\b")
_EARLIER = re.compile(r"\b(?:mas temprano|antes|mas tempranito|earlier)\b")
_OTHERS = re.compile(
    r"\b(?:otras?|mas|ningun[oa]?|ver) (?:horas?|horarios?|opciones|de es[ao]s)\b"
)


def time_option(turn: Turn, hour: time) -> Option:
    """Make the option of an hour."""
    return Option(hour.isoformat(timespec="minutes"), dates.hour(hour, turn.language))


def time_options(turn: Turn, hours: Sequence[time]) -> tuple[Option, ...]:
    """Make the options of hours."""
    return tuple(time_option(turn, hour) for hour in hours)


def read_time(
    turn: Turn, wanted: Wanted, day: date, free: Sequence[time], reading: Reading | None
) -> Read | None:
    """Read an hour among those that are free on a day; else the nearest are offered."""
    if not free:
        return None
    match reading:
        case readings.DateTime() if reading.date != day:
            return _same_hour(turn, free, reading.time)
        case readings.DateTimeWindow() if reading.date != day:
            return None
        case readings.Time() | readings.DateTime():
            return _one_time(turn, wanted, day, free, reading.time)
        case readings.TimeWindow() | readings.DateTimeWindow():
            return _window(turn, wanted, day, free, reading)
        case readings.Earliest():
            return Read(option=time_option(turn, free[0]))
        case readings.AnyTime():
            return Read(line="when-any-hour", among=time_options(turn, _spread(free)))
        case readings.Invalid():
            among = time_options(turn, free[:NEAREST])
            return Read(line="when-hour-impossible", among=among)
        case _:
            return None


def others(turn: Turn, free: Sequence[time], seen: Sequence[str]) -> Read | None:
    """Read "más tarde", "más temprano" or "otra hora" against the hours that were seen."""
    said = fold(turn.message.text)
    offered = [each.isoformat(timespec="minutes") for each in free]
    shown = [each for each in seen if each in offered]
    first, last = (shown[0], shown[-1]) if shown else ("", "")
    if _LATER.search(said):
        left = [each for each in free if each.isoformat(timespec="minutes") > last]
        return _left(turn, free, left[:MOST], "when-later", none="when-later-none")
    if _EARLIER.search(said):
        left = [each for each in free if each.isoformat(timespec="minutes") < first]
        return _left(turn, free, left[-MOST:], "when-earlier", none="when-earlier-none")
    if _OTHERS.search(said):
        left = [each for each in free if each.isoformat(timespec="minutes") not in shown]
        return _left(turn, free, left[:MOST], "when-others", none="when-others-none")
    return None


def _left(turn: Turn, free: Sequence[time], left: Sequence[time], line: str, *, none: str) -> Read:
    if not left:
        return Read(line=none, among=time_options(turn, _spread(free)))
    return Read(line=line, among=time_options(turn, left))


def _same_hour(turn: Turn, free: Sequence[time], hour: time) -> Read | None:
    """Keep the hour that was wanted on a day that had no room, where it is free too."""
    return Read(option=time_option(turn, hour)) if hour in free else None


def _one_time(turn: Turn, wanted: Wanted, day: date, free: Sequence[time], hour: time) -> Read:
    if hour in free:
        return Read(option=time_option(turn, hour))
    minutes = _minutes(hour)
    nearest = sorted(islice(sorted(free, key=lambda each: abs(_minutes(each) - minutes)), NEAREST))
    among = time_options(turn, nearest)
    facts = {
        "hour": dates.hour(hour, turn.language),
        "day": dates.long_day(day, turn.language),
    }
    at = dates.at_office(day, hour)
    its = calendar.of(turn.db, wanted.office)
    if at not in places.of_day(its, day, now=turn.now, service=wanted.service):
        return Read(line="when-hour-closed", facts=facts, among=among)
    if wanted.may_wait_for(day):
        among = (*among, asking_wish.wait_option(turn, asking_wish.wish_of_day(day)))
    return Read(line="when-hour-taken", facts=facts, among=among)


def _window(
    turn: Turn,
    wanted: Wanted,
    day: date,
    free: Sequence[time],
    window: readings.TimeWindow | readings.DateTimeWindow,
) -> Read:
    within = [h for h in free if window.time_from <= h < window.time_to]
    if len(within) == 1:
        return Read(option=time_option(turn, within[0]))
    if within:
        return Read(line="when-hours", among=time_options(turn, within[:MOST]))
    among = time_options(turn, _spread(free))
    if wanted.may_wait_for(day):
        wish = Wish(first_on=day, last_on=day, time_from=window.time_from, time_to=window.time_to)
        among = (*among, asking_wish.wait_option(turn, wish))
    return Read(line="when-hours-full", among=among)


def _spread(free: Sequence[time]) -> Sequence[time]:
    """Choose a few hours from all over the day."""
    if len(free) <= NEAREST:
        return free
    return [free[n * (len(free) - 1) // (NEAREST - 1)] for n in range(NEAREST)]


def _minutes(hour: time) -> int:
    return hour.hour * 60 + hour.minute
