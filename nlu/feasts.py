"""Days that are known by a name: feasts and holidays, as they are kept in El Salvador."""

import datetime as dt
import re
from collections.abc import Callable
from functools import partial

from nlu import days
from nlu.days import DAY, Day, Phrase

Found = re.Match[str]
Kept = Callable[[int], tuple[dt.date, dt.date]]


def easter(year: int) -> dt.date:
    """Give Easter Sunday, as Gauss, Meeus and Butcher counted it."""
    century = year // 100
    moon = (century - (8 * century + 13) // 25 - century // 4) % 30
    age = (19 * (year % 19) + moon + 15) % 30
    age -= age // 28 * (1 - 29 // (age + 1) * ((21 - year % 19) // 11))
    sunday = (year + year // 4 + age + 2 - century + century // 4) % 7
    ahead = age - sunday
    month = 3 + (ahead + 40) // 44
    return dt.date(year, month, ahead + 28 - 31 * (month // 4))


def _on(month: int, day: int, last: tuple[int, int] | None = None) -> Kept:
    ends = last or (month, day)
    return lambda year: (dt.date(year, month, day), dt.date(year, *ends))


def _before_easter(begins: int, ends: int) -> Kept:
    return lambda year: (easter(year) - begins * DAY, easter(year) - ends * DAY)


def _thanksgiving(year: int) -> tuple[dt.date, dt.date]:
    november = dt.date(year, 11, 1)
    day = november + (days.THURSDAY - november.weekday()) % 7 * DAY + 3 * days.WEEK
    return day, day


def _read(kept: Kept, _: Found, today: dt.date) -> Day:
    """Read the next such day: always one to be said in full, for its name says no number."""
    first, last = next(
        held for held in map(kept, (today.year, today.year + 1)) if held[1] >= today
    )
    if first == last:
        return Day(dates=(first,), confirm=True)
    return days.stretch(max(first, today), last, confirm=True)


_HOLY = r"(?: (?:de|en) (?:la )?semana santa)"
_THE_DAY = r"\b(?:el )?dias? (?:de |del )(?:el |la |los |las )?"
_NAMED: tuple[tuple[str, Kept], ...] = (
    (rf"\b(?:el )?(?:wd3 santo|wd3{_HOLY})", _before_easter(3, 3)),
    (rf"\b(?:el )?(?:wd4 santo|(?:good|holy) wd4|wd4{_HOLY})", _before_easter(2, 2)),
    (rf"\b(?:el )?(?:wd5 (?:santo|de gloria)|wd5{_HOLY})", _before_easter(1, 1)),
    (rf"\b(?:el )?(?:wd0 santo|wd0{_HOLY})", _before_easter(6, 6)),
    (rf"\b(?:el )?(?:wd1 santo|wd1{_HOLY})", _before_easter(5, 5)),
    (rf"\b(?:el )?(?:wd2 santo|wd2{_HOLY})", _before_easter(4, 4)),
    (r"\b(?:el )?wd6 de ramos\b", _before_easter(7, 7)),
    (r"\b(?:el )?wd6 de (?:resurreccion|pascua)\b|\beaster(?: wd6)?\b", _before_easter(0, 0)),
    (r"\b(?:la |el |las vacaciones de )*(?:semana santa|holy semana)\b", _before_easter(6, 2)),
    (r"\b(?:la |el )?(?:nochebuena|noche buena|christmas eve|vispera de navidad)\b", _on(12, 24)),
    (r"\b(?:la |el )*(?:dia de )?(?:navidad|christmas|xmas)(?: dia)?\b", _on(12, 25)),
    (
        (
            r"\b(?:el )?(?:(?:fin|final) de(?:l| este)? ano|ultimo (?:dia )?del ano"
            r"|new years? eve|end de (?:el )?year)\b"
        ),
        _on(12, 31),
    ),
    (r"\b(?:el )?(?:dia de )?(?:ano nuevo|new years?)(?: dia)?\b", _on(1, 1)),
    (rf"{_THE_DAY}(?:santos )?reyes\b", _on(1, 6)),
    (rf"{_THE_DAY}(?:santa )?cruz\b", _on(5, 3)),
    (rf"{_THE_DAY}(?:trabajo|trabajador|trabajadores)\b|\blabor dia\b", _on(5, 1)),
    (rf"{_THE_DAY}(?:madres?|mamas?)\b|\bmothers dia\b", _on(5, 10)),
    (rf"{_THE_DAY}(?:padres?|papas?)\b|\bfathers dia\b", _on(6, 17)),
    (rf"{_THE_DAY}(?:maestros?|maestras?)\b", _on(6, 22)),
    (r"\b(?:las )?(?:fiestas|vacaciones|vacacion) (?:agostinas?|de mo8)\b", _on(8, 1, (8, 6))),
    (rf"{_THE_DAY}salvador del mundo\b", _on(8, 6)),
    (rf"{_THE_DAY}(?:la )?independencia\b|\bfiestas patrias\b|\bindependence dia\b", _on(9, 15)),
    (rf"{_THE_DAY}(?:ninos?)\b", _on(10, 1)),
    (
        (
            rf"{_THE_DAY}(?:fieles )?(?:difuntos|muertos|finados)\b"
            r"|\bdia de (?:el )?dead\b|\ball souls\b"
        ),
        _on(11, 2),
    ),
    (r"\b(?:el )?thanksgiving\b|\b(?:dia de )?accion de gracias\b", _thanksgiving),
)
PHRASES: tuple[Phrase, ...] = tuple((said, partial(_read, kept)) for said, kept in _NAMED)
