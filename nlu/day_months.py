"""The months: a whole one, its beginning or end, its weeks, and days counted within it."""

import datetime as dt
import re

from nlu import days
from nlu.days import DAY, WEEK, Day, Phrase

Found = re.Match[str]


def next_month(_: Found, today: dt.date) -> Day:
    """Read "el otro mes"."""
    first = days.months_on(today.replace(day=1), 1)
    return days.stretch(first, days.month_end(first))


def this_month(_: Found, today: dt.date) -> Day:
    """Read "este mes": what is left of it."""
    return days.stretch(today, days.month_end(today))


def end_of_month(_: Found, today: dt.date) -> Day:
    """Read "fin de mes"."""
    return Day(dates=(days.month_end(today),), confirm=True)


def month(found: Found, today: dt.date) -> Day:
    """Read "en diciembre"."""
    return _part(found, 1, 31, today)


def part_of_month(found: Found, today: dt.date) -> Day:
    """Read "a principios de diciembre"."""
    return _part(found, *_THIRDS[found["third"][0]], today)


def half_of_month(found: Found, today: dt.date) -> Day:
    """Read "la primera quincena de diciembre"."""
    return _part(found, *((1, 15) if _ordinal(found["nth"]) == 1 else (16, 31)), today)


def weekday_of_month(found: Found, today: dt.date) -> Day:
    """Read "el segundo martes de diciembre"."""
    first, nth, named = _first_of(found, today), _ordinal(found["nth"]), int(found["wd"])
    if first is None:
        return days.PAST
    if nth == _LAST:
        last = days.month_end(first)
        return days.one(last - (last.weekday() - named) % 7 * DAY, today)
    day = first + (named - first.weekday()) % 7 * DAY + (nth - 1) * WEEK
    return days.one(day, today) if day.month == first.month else days.IMPOSSIBLE


def week_of_month(found: Found, today: dt.date) -> Day:
    """Read "la primera semana de diciembre": a week is of the month that has most of it."""
    first, nth = _first_of(found, today), _ordinal(found["nth"])
    if first is None:
        return days.PAST
    last = days.month_end(first)
    wednesday = first + (days.WEDNESDAY - first.weekday()) % 7 * DAY + (nth - 1) * WEEK
    if nth == _LAST:
        wednesday = last - (last.weekday() - days.WEDNESDAY) % 7 * DAY
    begins, ends = max(days.monday(wednesday), first, today), days.monday(wednesday) + 4 * DAY
    return days.stretch(begins, min(ends, last)) if ends >= today else days.PAST


def last_day(found: Found, today: dt.date) -> Day:
    """Read "el último de noviembre"."""
    first = _first_of(found, today)
    return Day(dates=(days.month_end(first),), confirm=True) if first else days.PAST


def next_year(_: Found, today: dt.date) -> Day:
    """Read "el otro año"."""
    following = today.year + 1
    return days.stretch(dt.date(following, 1, 1), dt.date(following, 12, 31), confirm=True)


def numbers_of_month(found: Found, today: dt.date) -> Day:
    """Read "del 24 al 27 de noviembre"."""
    month = int(found["mo"])
    ends = [days.dated(int(found[name]), month, None, today) for name in ("d", "d2")]
    wrong = [read for read in ends if not read.dates]
    if wrong:
        return wrong[0]
    first, last = sorted(read.dates[0] for read in ends)
    return days.stretch(first, last)


def number_of_month(found: Found, today: dt.date) -> Day:
    """Read "el 5 del otro mes"."""
    ahead = 0 if found["which"].startswith(("este", "corriente")) else 1
    month = days.months_on(today.replace(day=1), ahead)
    there = days.on(month.year, month.month, int(found["d"]))
    return days.one(there, today, confirm=True) if there else days.IMPOSSIBLE


def _ordinal(said: str) -> int:
    return _LAST if said.startswith("ult") else _ORDINALS[said[:4]]


def _first_of(found: Found, today: dt.date) -> dt.date | None:
    """Give the first of the month that is named, counted or meant; None: it is over."""
    said = found.groupdict()
    if said.get("mo"):
        return days.month_from(int(said["mo"]), today)
    return days.months_on(today.replace(day=1), 1 if said.get("next") else 0)


def _part(found: Found, begins: int, ends: int, today: dt.date) -> Day:
    first = _first_of(found, today)
    if first is None:
        return days.PAST
    read = _between(first, begins, ends, today)
    if read.invalid and not found["mo"]:
        return _between(days.months_on(first, 1), begins, ends, today)
    return read


def _between(first: dt.date, begins: int, ends: int, today: dt.date) -> Day:
    last = min(first.replace(day=begins) + (ends - begins) * DAY, days.month_end(first))
    if last < today:
        return days.PAST
    opens = max(first.replace(day=begins), today)
    return days.stretch(opens, last, confirm=first.year > today.year)


_LAST = 0
_ORDINALS = {"1": 1, "prim": 1, "2": 2, "segu": 2, "3": 3, "terc": 3, "4": 4, "cuar": 4, "four": 4}
_BEGINNING, _MIDDLE, _END = (1, 10), (11, 20), (21, 31)
_THIRDS = dict.fromkeys("picbst", _BEGINNING) | {"m": _MIDDLE} | dict.fromkeys("fe", _END)
_D = r"(?<!@)\b(?P<d>\d{1,2})\b"
_MO = r"mo(?P<mo>\d+)\b"
_COMING = r"(?:proximo|siguiente|entrante|que (?:viene|entra|sigue|sige)|viene|entra)"
_NEXT = rf"(?P<next>(?:el )?(?:(?:otro|proximo|siguiente) mes|mes (?:otro|{_COMING})))\b"
_OF = (
    rf"(?:(?: (?:de|del|en|el))* (?:mes de )?{_MO}"
    rf"|(?: (?:de|del|en))+ (?:{_NEXT}|(?:este |el )?mes\b))"
)
_NTH = r"\b(?P<nth>1|2|3|4|primera?|primer|segund[oa]|tercer[oa]?|cuart[oa]|fourth|ultimo)"
_THIRD = (
    r"\b(?:a |en |para )?(?:los |el )?(?P<third>principios?|inicios?|comienzos?|beginning|start"
    r"|temprano(?= mo)|mediados?|mitad|mid|middle|finales|fines"
    r"|(?:fin|final|end)(?= (?:de |del |el )*(?:mo|otro|proximo|mes (?:de mo|que|proximo|entra))))"
)
PHRASES: tuple[Phrase, ...] = (
    (rf"(?:\b(?:el|la) )?{_NTH} wd(?P<wd>\d){_OF}", weekday_of_month),
    (rf"(?:\b(?:el|la) )?{_NTH} semana{_OF}", week_of_month),
    (rf"\bla (?P<nth>primera|segunda|tercera|cuarta|ultimo){_OF}", week_of_month),
    (rf"(?:\b(?:el|la) )?{_NTH} quincena{_OF}", half_of_month),
    (rf"\b(?:el )?ultimo(?: dia)?{_OF}", last_day),
    (
        rf"\b(?:del?|entre) (?:el )?{_D} (?:al?|y|hasta) (?:el )?(?P<d2>\d{{1,2}}) de {_MO}",
        numbers_of_month,
    ),
    (rf"{_THIRD}{_OF}", part_of_month),
    (r"\b(?:hasta )?(?:el )?(?:otro|proximo) ano\b", next_year),
    (r"\b(?:hasta )?(?:el )?ano (?:que viene|entrante|proximo)\b", next_year),
)
"""What is said of a month, before a month by itself is looked for."""
