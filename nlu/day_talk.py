"""What several days in one message say together: or, from … to …, but not, I mean."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from nlu import day_phrases, days
from nlu.days import DAY, SUNDAY, Day
from nlu.readings import Ambiguous, Date, DateWindow, Invalid

DayReading = Date | DateWindow | Ambiguous | Invalid

_MARK = r"@(\d+)"
_SOME = r"@\d+(?: ?(?:,|o|y|ni|ni el|o el|y el|y los) @\d+)*"
_SOME_NO_COMMA = _SOME.replace(",|", "")
_CANNOT = (
    r"(?:imposible|estoy ocupad[oa]|no (?:puedo|podria|podre|podemos|puede|quiero|voy a poder"
    r"|me queda|me conviene|me sirve|tengo tiempo)(?: ir| llegar| asistir)?)"
)
_BUT_NOT = r"(?:menos|excepto|salvo|que no sean?|a no ser|ni)(?: (?:el|los|en|este|dia|de))*"
_CANNOT_ON = rf"{_CANNOT}(?: (?:el|los|en|para|este|dia|do|make it))*"
_EXCLUDED = re.compile(
    rf"\b(?:{_BUT_NOT} ({_SOME})|{_CANNOT_ON} ({_SOME_NO_COMMA}))(?! (?:si|pero si)\b)"
)
_BUSY = r"(?:trabajo|estudio|tengo (?:clases?|trabajo|que trabajar|escuela|cita medica|que ir))"
_EXCLUDED_AFTER = re.compile(
    rf"({_SOME}) (?:{_CANNOT}|{_BUSY}|tampoco|no$|no ?[,.]|no (?=pero|mejor|ni))"
)
_RANGE = re.compile(
    rf"(?:\b(?:de|del|desde|entre) )?(?:el )?{_MARK} (?:al?|hasta|y) (?:el )?{_MARK}"
)
_RANGE_OPENS = re.compile(r"\b(?:desde|entre|del) (?:el )?@|@\d+ (?:al?|hasta) (?:el )?@")
_FROM = re.compile(
    rf"\b(?:desde|(?:a )?partir)(?: del?| de el| el)* {_MARK}(?: en adelante)?|{_MARK} en adelante"
)
_AFTER = re.compile(rf"\b(?:despues|luego|pasado)(?: del?| el)* {_MARK}")
_BEFORE = re.compile(rf"\bantes(?: del?| el| que)* {_MARK}")
_UNTIL = re.compile(rf"\b(?:hasta|(?:a )?mas tardar)(?: el)? {_MARK}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """The days one message names: those that could be, and those ruled out."""

    wanted: list[Day]
    excluded: list[Day]
    text: str


def read(text: str, today: dt.date, *, alone: bool) -> tuple[DayReading | None, str]:
    """Read all the days of a canonical text as one; give it and the text without them."""
    found, marked = day_phrases.find(text, today, alone=alone)
    if not found:
        return None, marked
    said = _sorted_out(found, marked)
    return _together(said, found, today), re.sub(r"@\d+", " ", marked)


def _sorted_out(found: list[Day], text: str) -> _Said:
    ruled_out = {
        int(mark)
        for pattern in (_EXCLUDED, _EXCLUDED_AFTER)
        for match in pattern.finditer(text)
        for mark in re.findall(_MARK, match[0])
    }
    return _Said(
        wanted=[day for n, day in enumerate(found) if n not in ruled_out],
        excluded=[found[n] for n in sorted(ruled_out)],
        text=text,
    )


def _together(said: _Said, found: list[Day], today: dt.date) -> DayReading | None:
    reading = _related(said.text, found, today) if said.wanted else None
    reading = reading or _joined(said.wanted)
    if not said.excluded or isinstance(reading, Invalid):
        return reading
    return _without(reading, said.excluded, today)


def _related(text: str, found: list[Day], today: dt.date) -> DayReading | None:
    """Read "desde el lunes", "antes del 24", "del lunes al miércoles"."""
    between = _RANGE.search(text) if _RANGE_OPENS.search(text) else None
    if between:
        return _between(found[int(between[1])], found[int(between[2])])
    for pattern, edge in ((_FROM, _from), (_AFTER, _after), (_UNTIL, _until), (_BEFORE, _before)):
        match = pattern.search(text)
        if match:
            return edge(found[int(match[1] or match[match.lastindex or 1])], today)
    return None


def _between(first: Day, last: Day) -> DayReading | None:
    if not first.dates or not last.dates:
        return _joined([first, last])
    begins, ends = first.dates[0], last.dates[0]
    if last.weekday is not None and ends < begins:
        ends = days.coming(last.weekday, begins)
    return DateWindow(date_from=min(begins, ends), date_to=max(begins, ends))


def _first(day: Day) -> dt.date | None:
    if day.window:
        return day.window.date_from
    return day.dates[0] if day.dates else None


def _from(day: Day, today: dt.date) -> DayReading | None:
    first = _first(day)
    return DateWindow(date_from=max(first, today), date_to=None) if first else _joined([day])


def _after(day: Day, today: dt.date) -> DayReading | None:
    last = day.window.date_to if day.window else _first(day)
    if last is None:
        return _joined([day])
    begins = max(last, today) + DAY
    is_week_done = (
        day.window is not None
        and begins.weekday() == days.SATURDAY
        and begins - day.window.date_from < days.WEEK
    )
    return DateWindow(date_from=begins + 2 * DAY if is_week_done else begins, date_to=None)


def _until(day: Day, today: dt.date) -> DayReading | None:
    last = day.window.date_to if day.window else _first(day)
    return DateWindow(date_from=today, date_to=last) if last else _joined([day])


def _before(day: Day, today: dt.date) -> DayReading | None:
    first = _first(day)
    if first is None or first <= today:
        return _joined([day])
    return DateWindow(date_from=today, date_to=first - DAY)


def _joined(wanted: list[Day]) -> DayReading | None:
    """Read days named side by side: they agree, or any of them may be meant."""
    could_be = [day for day in wanted if not day.invalid]
    if not could_be:
        return Invalid(reason=wanted[0].invalid) if wanted and wanted[0].invalid else None
    named = [day for day in could_be if day.dates]
    windows = [day.window for day in could_be if day.window]
    if not named:
        return _overlap(windows)
    candidates = _candidates([_placed(day, windows) for day in named])
    if len(candidates) > 1:
        return Ambiguous(candidates=candidates)
    return Date(date=candidates[0], confirm=all(day.confirm for day in named))


def _placed(day: Day, windows: list[DateWindow]) -> Day:
    """Put a weekday said by name into the week said beside it."""
    if day.weekday is None or not windows:
        return day
    there = days.within(day.weekday, windows[0])
    return Day(dates=(there,)) if there else day


def _candidates(named: list[Day]) -> tuple[dt.date, ...]:
    agreed = set(named[0].dates).intersection(*(day.dates for day in named[1:]))
    said = agreed or {date for day in named for date in day.dates}
    return tuple(sorted(said))


def _overlap(windows: list[DateWindow]) -> DateWindow:
    """Narrow "entre semana" by "la otra semana"; of two plain stretches keep the first."""
    window = windows[0]
    for other in windows[1:]:
        if other.exclude_weekdays:
            window = replace(window, exclude_weekdays=other.exclude_weekdays)
        elif window.exclude_weekdays:
            window = replace(other, exclude_weekdays=window.exclude_weekdays)
    return window


def _without(reading: DayReading | None, excluded: list[Day], today: dt.date) -> DayReading | None:
    weekdays = tuple(sorted({weekday for day in excluded for weekday in _weekdays(day)}))
    dates = {date for day in excluded if day.weekday is None for date in day.dates}
    if isinstance(reading, DateWindow):
        return replace(
            reading, exclude_weekdays=tuple(sorted({*reading.exclude_weekdays, *weekdays}))
        )
    if reading is not None:
        return _correcting(reading)
    if weekdays:
        return DateWindow(date_from=today, date_to=None, exclude_weekdays=weekdays)
    return _from_the_first_left(dates | _this_week(excluded, today), today)


def _weekdays(day: Day) -> tuple[int, ...]:
    """Give the weekdays that a ruled out day or weekend stands for."""
    if day.weekday is not None:
        return (day.weekday,)
    ends_on_sunday = day.window and day.window.date_to and day.window.date_to.weekday() == SUNDAY
    return (days.SATURDAY, SUNDAY) if ends_on_sunday else ()


def _this_week(excluded: list[Day], today: dt.date) -> set[dt.date]:
    """Give the last days of a week that is ruled out, if it is this one."""
    ends = {day.window.date_to for day in excluded if day.window and day.window.date_to}
    this = {end for end in ends if days.monday(end) == days.monday(today)}
    return {today, max(this) + 2 * DAY} if this else set()


def _correcting(reading: DayReading) -> DayReading:
    return replace(reading, confirm=True) if isinstance(reading, Date) else reading


def _from_the_first_left(dates: set[dt.date], today: dt.date) -> DateWindow | None:
    """Read "mañana no puedo": from the first day that is left, if the next days are out."""
    if not dates or min(dates) > today + DAY:
        return None
    return DateWindow(date_from=max(dates) + DAY, date_to=None)
