"""The hours: how a time of day is said, and the part of the day where no hour is."""

import datetime as dt
import re
from dataclasses import dataclass

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
_PART = r"(?P<part>am|pm|md|m|(?:de |en )?p_(?:am|pm|night|dawn)|del? mediodia)\b"
_MINUTES = (
    r"(?:[:.](?P<exact>\d{2})|(?: y| con) (?P<past>media|cuarto|\d{1,2})(?: minutos)?"
    r"| menos (?P<less>cuarto|\d{1,2})"
    r"| (?P<bare>[0-5]\d)(?! de mo| mo| dias| semanas)\b)"
)
_TAIL = r"(?: y pico| y algo)?(?: enpunto)?(?: horas?)?"
_HOUR = r"(?<!@)(?P<hour>\d{1,2})\b"
_PEOPLE = r"(?! (?!gracias|horas|mas|buenas|las)[a-z]+as\b)"
_BEFORE = r"(?P<before>cuarto|\d{1,2})(?: minutos)? (?:para|pa) (?:las? )?"
_LAS = r"\b(?:las|(?<=\ba )la(?= 1\b)|(?<=\by )la(?= 1\b))"
_SPOKEN = (
    rf"(?:\blas? )?\b{_BEFORE}{_HOUR}(?! (?:dias|semanas|de mo))(?:{_TAIL} {_PART})?",
    rf"{_LAS} {_HOUR}{_MINUTES}?{_PEOPLE}{_TAIL}(?: {_PART})?",
    rf"\b{_HOUR}{_MINUTES}?{_TAIL} (?!en ){_PART}",
    r"(?<!@)\b(?P<hour>\d{1,2}):(?P<exact>\d{2})\b(?: horas?)?",
    r"(?<!@)\b(?P<hour>\d{1,2})(?: y (?P<past>media|cuarto))(?: enpunto)?\b",
    rf"\b{_HOUR}{_MINUTES}? enpunto(?: {_PART})?",
    r"(?<!@)\b(?P<hour>\d{1,2}) menos (?P<less>cuarto)\b",
    r"\b(?:las? |el |al )?mediodia\b(?P<noon>)",
    r"\b(?:la )?medianoche\b(?P<midnight>)",
)
_HOURS = tuple(re.compile(pattern) for pattern in _SPOKEN)
_ALONE = re.compile(rf"(?:las? )?{_HOUR}{_MINUTES}?{_TAIL}(?: {_PART})?")
_NOUNS = (
    r"(?! ?(?:de mo|mo\d|dias|anos|semanas|meses|hijos|copias|personas|ninos|dolares|veces|#|y \d)"
    r"|\s*[/:]| (?!y|en|de|del|el|am|pm|md|por|horas|si|no|o|a|como|porque|pero|estoy|esta|seria)"
    r"(?!wd|hoy|tmw|manana|gracias|puedo|p_|me|mas|pasadomanana|todos|cualquier)[a-z])"
)
_STRETCHES = (
    (
        (
            r"\b(?:entre|de|desde) (?:las? )?(\d{1,2}) (?:y|a|hasta) (?:las? )?(\d{1,2})\b"
            rf"{_NOUNS}"
        ),
        r"de las \1 a las \2",
    ),
    (
        rf"\b(despues|antes|a partir|luego) (?:de )?(?:las? )?(\d{{1,2}})\b{_NOUNS}",
        r"\1 de las \2",
    ),
    (r"\b(\d{1,2}) ?(?:-|a) ?(\d{1,2}) (am|pm|de p_am|de p_pm)\b", r"de las \1 a las \2 \3"),
    (r"\b(\d{1,2}:\d{2}) ?(?:-|a) ?(\d{1,2}:\d{2})\b", r"de las \1 a las \2"),
    (
        r"\b(?:tipo|como a|a eso de|por ahi de|around|about|tipin) (\d{1,2})\b(?!/| de mo| dias)",
        r"a las \1",
    ),
    (
        r"\b(\d{1,2}) o (?:a )?(?:las )?(\d{1,2}) (am|pm|de p_am|de p_pm)\b",
        r"de las \1 a las \2 \3",
    ),
)
_STRETCH_RULES = tuple((re.compile(found), meant) for found, meant in _STRETCHES)
_PARTS = (
    (r"\b(?:a )?(?:primera hora|primeras horas)\b|\bfirst thing\b", "early"),
    (r"\b(?:bien |muy )?(?<!mas )temprano\b", "early"),
    (r"\b(?:a )?(?:ultima hora|finales de p_pm|final de p_pm)\b", "late"),
    (r"\b(?:de |en |a )?p_(am|pm|night|dawn|midam|midpm)\b", None),
)
_PART_RULES = tuple((re.compile(found), part) for found, part in _PARTS)
_RELATIVE = re.compile(
    r"(?<!lo )(?<!la )\bm[ua][sy] temprano\b|\btemprano o tarde\b|\bllego temprano\b"
)
_CANNOT = re.compile(r"\bno (?:puedo|podria|me queda|quiero)(?: ir| llegar| bien)? (?:a )?@\d")
_LAST_HOUR, _MIDDAY, _MORNING_BEGINS = 23, 12, 8
_LAST_MINUTE = 59
_EARLY = {"am", "morning", "dawn"}


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
    for found, meant in _STRETCH_RULES:
        text = found.sub(meant, text)
    hours, text = _hours(text)
    part, text = _part(text)
    if not hours:
        return (TimeWindow(time_from=part[0], time_to=part[1]) if part else None), text
    return _related(hours, text, part), re.sub(r"(?:\ba )?@\d+", " ", text)


def _said_alone(text: str) -> str:
    text = re.sub(r"^(?:a )?un[ao]$", "las 1", re.sub(r"(?<=\d) o (?=\d)", " a ", text))
    text = re.sub(r"^(\d{1,2})([0-5]\d)$", r"\1:\2", text)
    text = re.sub(r"^(\d{1,2}) ?(?:-|a) ?(?:las )?(\d{1,2})$", r"de las \1 a las \2", text)
    return f"las {text}" if _ALONE.fullmatch(text) and not text.startswith("la") else text


def _hours(text: str) -> tuple[list[_Hour | None], str]:
    """Put a mark @n in the place of each hour that is said."""
    hours: list[_Hour | None] = []

    def mark(found: re.Match[str]) -> str:
        hours.append(_hour(found.groupdict()))
        return f" @{len(hours) - 1} "

    for pattern in _HOURS:
        text = pattern.sub(mark, text)
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
    if said in {"md", "m"} or "mediodia" in said:
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
    text = _RELATIVE.sub(" ", text)
    said: list[tuple[dt.time, dt.time]] = []
    for pattern, name in _PART_RULES:
        said += [_WINDOWS[name or found[1]] for found in pattern.finditer(text)]
        text = pattern.sub(" ", text)
    if not said:
        return None, text
    return (min(part[0] for part in said), max(part[1] for part in said)), text


def _related(
    hours: list[_Hour | None], text: str, part: tuple[dt.time, dt.time] | None
) -> Clock | None:
    times = [_time(hour, part) for hour in _same_half(hours)]
    known = [time for time in times if time is not None]
    if len(known) < len(times):
        return Invalid(reason=Reason.IMPOSSIBLE)
    if _CANNOT.search(text):
        return None
    after = re.search(
        r"\b(?:despues|a partir|desde|luego|pasadas?|mas tarde)(?: de| que)?(?: las?)? @(\d+)",
        text,
    )
    before = re.search(r"\b(?:antes|hasta|a mas tardar|no mas tarde)(?: de)?(?: a)? @(\d+)", text)
    if after and before:
        return _window(known[int(after[1])], known[int(before[1])])
    if after and len(known) == 1:
        return _after(known[0])
    if before and len(known) == 1:
        return _before(known[0])
    return _window(min(known), max(known)) if len(set(known)) > 1 else Time(time=known[0])


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
