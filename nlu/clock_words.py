"""The hours: how a time of day is said, and the part of the day where no hour is."""

import datetime as dt
import re
from dataclasses import dataclass

from nlu import clock_phrases
from nlu.readings import Invalid, Reason, Time, TimeWindow

Clock = Time | TimeWindow | Invalid

_OPENS, _NOON, _CLOSES = dt.time(8), dt.time(12), dt.time(16)
_WINDOWS = {
    "am": (_OPENS, _NOON),
    "pm": (_NOON, dt.time(17)),
    "night": (dt.time(18), dt.time(21)),
    "dawn": (dt.time(4), dt.time(6)),
    "early": (_OPENS, dt.time(10)),
    "midam": (dt.time(9), dt.time(11)),
    "midpm": (dt.time(14), _CLOSES),
    "late": (dt.time(14), _CLOSES),
}
_LAST_HOUR, _MIDDAY, _MORNING_BEGINS = 23, 12, 8
_LAST_MINUTE = 59
_EARLY = {"am", "morning", "dawn"}
_NARROWER = {"am": {"early"}, "pm": {"late"}}
"""Parts of the day that say less than another beside them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hour:
    """An hour as it was said, less the minutes before it; no part: the office's hours decide."""

    hour: int
    minute: int = 0
    part: str | None = None


def take(text: str, *, alone: bool) -> tuple[Clock | None, str]:
    """Read the hours of a canonical text; give them and the text without them."""
    if alone:
        text = _said_alone(text)
    for found, meant in clock_phrases.STRETCHES:
        text = found.sub(meant, text)
    hours, text = _hours(text)
    part, text = _part(text)
    if not hours:
        return (TimeWindow(time_from=part[0], time_to=part[1]) if part else None), text
    left = clock_phrases.RULED_OUT.sub(" ", text)
    return _related(hours, text, part), re.sub(r"(?:\ba )?@\d+", " ", left)


def _said_alone(text: str) -> str:
    text = re.sub(r"^(?:a )?(?:un[ao]|one)$", "las 1", re.sub(r"(?<=\d) o (?=\d)", " a ", text))
    text = re.sub(r"^(\d{1,2})([0-5]\d)$", r"\1:\2", text)
    text = re.sub(
        r"^(\d{1,2}(?::\d\d)?) ?(?:-|a) ?(?:las )?(\d{1,2}(?::\d\d)?)$",
        r"de las \1 a las \2",
        text,
    )
    return (
        f"las {text}"
        if clock_phrases.ALONE.fullmatch(text) and not text.startswith("la")
        else text
    )


def _hours(text: str) -> tuple[list[_Hour | None], str]:
    """Put a mark @n in the place of each hour that is said."""
    hours: list[_Hour | None] = []

    def mark(found: re.Match[str]) -> str:
        hours.append(_hour(found.groupdict()))
        return f" @{len(hours) - 1} "

    for said in clock_phrases.HOURS:
        text = said.sub(mark, text)
    return hours, " ".join(text.split())


def _hour(said: dict[str, str | None]) -> _Hour | None:
    if "noon" in said:
        return _Hour(hour=12, part="noon")
    if "midnight" in said:
        return _Hour(hour=0, part="midnight")
    hour, part = int(said["hour"] or 0), _part_name(said.get("part"))
    minutes = _minutes(said)
    if hour > _LAST_HOUR or minutes > _LAST_MINUTE or (part in _EARLY and hour > _MIDDAY):
        return None
    return _Hour(hour=hour, minute=minutes, part=part)


def _part_name(said: str | None) -> str | None:
    if not said:
        return None
    if said in {"md", "m"} or "dia" in said:
        return "noon"
    name = said.rpartition("p_")[2]
    return "morning" if name != said and name == "am" else name


def _minutes(said: dict[str, str | None]) -> int:
    words = {"media": 30, "cuarto": 15}
    for name, sign in (("exact", 1), ("past", 1), ("bare", 1), ("less", -1), ("before", -1)):
        value = said.get(name)
        if value:
            return sign * words.get(value, int(value) if value.isdigit() else 0)
    return 0


def _part(text: str) -> tuple[tuple[dt.time, dt.time] | None, str]:
    text = clock_phrases.RELATIVE.sub(" ", text)
    said: list[str] = []
    for pattern, name in clock_phrases.PARTS:
        said += [name or found[1] for found in pattern.finditer(text)]
        text = pattern.sub(" ", text)
    windows = [_WINDOWS[name] for name in said if not _NARROWER.get(name, set()) & set(said)]
    if not windows:
        return None, text
    return (min(part[0] for part in windows), max(part[1] for part in windows)), text


def _related(
    hours: list[_Hour | None], text: str, part: tuple[dt.time, dt.time] | None
) -> Clock | None:
    times = [_time(hour, part) for hour in _same_half(hours)]
    known = [time for time in times if time is not None]
    if len(known) < len(times):
        return Invalid(reason=Reason.IMPOSSIBLE)
    if clock_phrases.CANNOT.search(text):
        return None
    after, before = clock_phrases.AFTER.search(text), clock_phrases.BEFORE.search(text)
    if after and before:
        return _window(known[int(after[1])], known[int(before[1])])
    if after and len(known) == 1:
        return _after(known[0])
    if before and len(known) == 1:
        return _before(known[0])
    return _left(known, text)


def _left(known: list[dt.time], text: str) -> Clock | None:
    """Read what is left of the hours when those that are ruled out are gone."""
    out = {int(found[1] or found[2]) for found in clock_phrases.RULED_OUT.finditer(text)}
    times = [time for n, time in enumerate(known) if n not in out]
    return _window(min(times), max(times)) if times else None


def _same_half(hours: list[_Hour | None]) -> list[_Hour | None]:
    """Let "de 8 a 10 de la noche" mean both by night."""
    last = hours[-1]
    if last is None or last.part != "night":
        return hours
    return [hour and _Hour(hour=hour.hour, minute=hour.minute, part="night") for hour in hours]


def _time(hour: _Hour | None, part: tuple[dt.time, dt.time] | None) -> dt.time | None:
    if hour is None:
        return None
    begins = _on_the_dial(hour.hour, hour.part or _half(part)) * 60 + hour.minute
    return dt.time(begins // 60 % 24, begins % 60)


def _half(part: tuple[dt.time, dt.time] | None) -> str | None:
    if part is None:
        return None
    return "morning" if part[0] < _NOON else "pm"


def _on_the_dial(hour: int, half: str | None) -> int:
    if half is None:
        return _in_office_hours(hour)
    if hour == _MIDDAY:
        return 0 if half in {"am", "dawn", "night"} else _MIDDAY
    if half in {"pm", "night"} or (half == "noon" and hour < _MIDDAY - 1):
        return hour if hour > _MIDDAY else hour + 12
    return hour


def _in_office_hours(hour: int) -> int:
    """Read an hour without a half of the day as one when the office is open, if there is."""
    return hour + 12 if 1 <= hour < _MORNING_BEGINS - 1 else hour


def _window(first: dt.time, last: dt.time) -> Clock:
    if first == last:
        return Time(time=first)
    return TimeWindow(time_from=min(first, last), time_to=max(first, last))


def _after(time: dt.time) -> Clock:
    closes = _CLOSES if time < _CLOSES else dt.time(min(time.hour + 1, _LAST_HOUR), time.minute)
    return _window(time, closes)


def _before(time: dt.time) -> Clock:
    opens = _OPENS if time > _OPENS else dt.time(max(time.hour - 1, 0), time.minute)
    return _window(opens, time)
