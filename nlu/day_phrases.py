"""The days: every way they are named in a message, each with what it means."""

import datetime as dt
import re
from collections.abc import Callable
from functools import partial

from nlu import day_months, day_words, feasts
from nlu.days import Day, Phrase
from nlu.needed import pattern

Found = re.Match[str]


def find(text: str, today: dt.date, *, alone: bool) -> tuple[list[Day], str]:
    """Read the days of a canonical text; a mark @n stands where each was.

    `alone`: a day was asked, so a number or a month by itself is one.
    """
    found: list[Day] = []

    if alone:
        text = _FIGURES_APART.sub(r"\1/\2", _TWO_NUMBERS.sub(r"el \1 o el \2", text))
        text = _SHORT_NAMES.sub(_weekday_mark, text)
    for said, read in _PHRASES + (_ALONE_PHRASES if alone else ()):
        text = said.sub(partial(_mark, found, read, today), text)
    return found, " ".join(text.split())


def _mark(
    found: list[Day], read: Callable[[Found, dt.date], Day], today: dt.date, match: Found
) -> str:
    found.append(read(match, today))
    return f" @{len(found) - 1} "


def _weekday_mark(found: Found) -> str:
    return {"mar": "wd1", "sat": "wd5", "sun": "wd6"}[found[0]]


_WD = r"\bwd(?P<wd>\d)\b"
_D = r"(?<!@)\b(?P<d>\d{1,2})\b"
_MO = r"\bmo(?P<mo>\d+)\b"
_Y = r"(?: (?:del? )?(?:ano )?(?P<y>(?:19|20)\d\d)\b)?"
_FIGURES = r"(?<![/\-\d])(?P<d>\d{1,2})[/\-](?P<m>\d{1,2})(?:[/\-](?P<y>\d{4}|\d{2}))?\b(?![/\-])"
_ISO = r"\b(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})\b"
_NEXT = r"(?:proximo|siguiente|entrante|que (?:viene|entra|sigue|sige)|viene|entra)"
_WEEK = (
    rf"(?:\b(?:la |el )?(?:otra|proximo|siguiente) semana|\b(?:la |el )?semana (?:otra|{_NEXT}))"
)
_MONTH = rf"(?:\b(?:el )?(?:otro|proximo|siguiente) mes|\b(?:el )?mes (?:otro|{_NEXT}))"
_THE = r"(?:\b(?:el|este|dia|fecha) )*"
_LEAD = r"(?:\b(?:este|proximo) )?"
_JOINED = r" ?,? ?(?:\b(?:el|dia|de) )*"
_COUNTED = (
    r"(?! (?:de p_|[ap]m\b|anos?|hij\w+|grado|meses|dias|horas|copias|nin\w+|dolares"
    r"|por siento|cuadras|km|veces|personas|semanas|minutos|hermanos|de ellos|#"
    r"|dia|citas?|espacio|cupo|lugar|fecha|hora|disponible|que|wd\d|available)|[:./]\d|-\d)"
)
_ORDER: tuple[Phrase, ...] = (
    *feasts.PHRASES,
    *day_months.PHRASES,
    (r"\b(?:ante)?ayer\b|\bantier\b|\b(?:ante)?anoche\b", day_words.past),
    (
        r"\b(?:el |la )?(?:(?:wd\d|semana|mes|finde) pasad[oa]|pasad[oa] (?:wd\d|semana|mes))\b",
        day_words.past,
    ),
    (r"\bultimo (?:wd\d|semana|mes)\b(?! de)", day_words.past),
    (
        (
            r"(?:\b(?:de|del|el) )*\b(?P<base>hoy|tmw|manana|wd\d|pasadomanana)"
            r" en (?P<n>8|15|22)\b(?: dias)?"
        ),
        day_words.weeks_on,
    ),
    (
        (
            r"\b(?:dentro de|en|de aqui a|de hoy a|a los) (?P<n>\d{1,2}|una?)"
            r" (?P<unit>dias?|semanas?|mes(?:es)?)\b"
        ),
        day_words.from_now,
    ),
    (rf"(?:\bel )?{_WD} (?:de|en) (?:la )?{_WEEK}\b", day_words.other_weekday),
    (rf"{_WEEK} (?:el |seria |puede ser |, )*{_WD}(?! \d)", day_words.other_weekday),
    (
        rf"(?:\bel )?{_WD} de la (?:otra|proximo|siguiente|que (?:viene|entra))\b",
        day_words.other_weekday,
    ),
    (rf"\b(?:el )?otro {_WD}", day_words.other_weekday),
    (rf"(?:\bel )?{_WD} de est[ae] (?:misma )?semana\b", day_words.this_weeks_weekday),
    (rf"{_LEAD}{_WD}{_JOINED}{_D} (?:de |del )*{_MO}{_Y}", day_words.dated),
    (rf"{_LEAD}{_WD} ?,? ?{_MO} (?:el )?{_D}{_COUNTED}{_Y}", day_words.dated),
    (rf"{_LEAD}{_WD}{_JOINED}{_FIGURES}", day_words.in_figures),
    (_ISO, day_words.in_figures),
    (rf"\b(?:la |el )?semana de {_MO} (?:el )?{_D}", day_words.week_of),
    (rf"\b(?:la )?semana del? (?:el )?{_D}(?: de {_MO}(?P<y>))?", day_words.week_of),
    (rf"{_THE}{_D} (?:de |del )*{_MO}{_Y}", day_words.dated),
    (rf"{_MO} (?:el )?{_D}{_COUNTED}{_Y}", day_words.dated),
    (rf"{_THE}{_FIGURES}", day_words.in_figures),
    (
        rf"{_THE}{_D} (?:de|del) (?P<which>est[ea] mes|{_MONTH}|corriente)\b",
        day_months.number_of_month,
    ),
    (rf"{_THE}{_D} del (?P<m>1[0-2]|0?[1-9])\b(?! de)", day_words.in_figures),
    (rf"{_LEAD}{_WD}{_JOINED}{_D}{_COUNTED}", day_words.weekday_and_number),
    (rf"{_WD} despues (?:el )?proximo\b", day_words.weekday_after_next),
    (rf"\b(?:el )?proximo {_WD}", day_words.next_weekday),
    (rf"(?:\b(?:el|este) )?{_WD} {_NEXT}\b", day_words.next_weekday),
    (
        r"\b(?:el )?(?P<other>otro )?(?:este |proximo )?finde\b(?: que viene| proximo)?",
        day_words.weekend,
    ),
    (rf"{_WEEK}\b|^la otra$", day_words.next_week),
    (r"\b(?:esta|este|en la|la misma) (?:misma )?semana\b", day_words.this_week),
    (_MONTH, day_months.next_month),
    (
        r"\b(?:a |al |el )?(?:fin|final) de(?:l| este)? mes\b|\bultimo dia del? (?:este )?mes\b",
        day_months.end_of_month,
    ),
    (r"\beste mes\b", day_months.this_month),
    (
        r"\bentre semana\b|\bdia de semana\b|\bdias? habil(?:es)?\b|\b(?:de )?wd0 a wd4\b",
        day_words.workdays,
    ),
    (
        (
            r"\b(?P<base>hoy|tmw|manana|pasadomanana) (?:el |dia )?"
            rf"(?P<d>1[7-9]|2\d|3[01])\b{_COUNTED}"
        ),
        day_words.today_and_number,
    ),
    (r"\bpasadomanana\b", day_words.day_after_tomorrow),
    (
        r"\bhoy(?: mismo| dia)?\b|\bahora(?= (?:mismo|en p_|p_|a @))|\beste p_\w+",
        day_words.same_day,
    ),
    (r"\b(?:tmw|manana)\b(?: mismo)?", day_words.tomorrow),
    (r"\bp_night(?= hoy)", day_words.same_day),
    (rf"(?:\b(?:el|los|este|dia|un) )*{_WD}", day_words.weekday),
    (rf"\b(?:en|para|de|hasta|desde) (?:el mes de )?{_MO}", day_months.month),
    (
        (
            rf"(?:(?<=\bdel )|(?<=\bal )|\b(?:el|dia) )(?:dia )?(?<!@)(?P<d>[0-3]?\d)\b{_COUNTED}"
            r"(?! ?[@,]? ?(?:de|del) \d{4})"
        ),
        day_words.numbered,
    ),
)
_ALONE_ORDER: tuple[Phrase, ...] = (
    *feasts.PHRASES,
    *day_months.PHRASES,
    (rf"^(?:el mes de )?{_MO}$", day_months.month),
    (r"^(?P<base>)(?:de )?(?:hoy )?en (?P<n>8|15|22)$", day_words.weeks_on),
    (r"\bahora\b(?: mismo)?", day_words.same_day),
    (r"^pasado$", day_words.day_after_tomorrow),
    (rf"^(?:el |dia )*{_D}$", day_words.numbered),
)
_SHORT_NAMES = re.compile(r"\b(?:mar|sat|sun)\b")
_FIGURES_APART = re.compile(r"^(?:el )?(\d{1,2})[. ](0?[1-9]|1[0-2])$")
_TWO_NUMBERS = re.compile(r"^(?:el )?(\d{1,2}) (?:o|y|,) (?:el )?(\d{1,2})$")
_PHRASES = tuple((pattern(said), read) for said, read in _ORDER)
_ALONE_PHRASES = tuple((pattern(said), read) for said, read in _ALONE_ORDER)
