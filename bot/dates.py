"""Words a day and an hour as El Salvador says them, long for reading and short for buttons."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time, get_day_names

from bot.wording import words

OFFICE_ZONE = ZoneInfo("America/El_Salvador")
LOCALES = {"es": "es_SV", "en": "en_US"}


def local(at: datetime) -> datetime:
    """Give the office's own wall-clock time."""
    return at.astimezone(OFFICE_ZONE)


def at_office(day: date, hour: time) -> datetime:
    """Give the moment of a wall-clock time at the office."""
    return datetime.combine(day, hour, tzinfo=OFFICE_ZONE)


def long_day(day: date, language: str) -> str:
    """Word a day in full, as in "martes 24 de noviembre"."""
    pattern = {"es": "EEEE d 'de' MMMM", "en": "EEEE, MMMM d"}[language]
    return format_date(day, pattern, locale=LOCALES[language])


def short_day(day: date, language: str) -> str:
    """Word a day for a button, as in "mar 24 nov"."""
    pattern = {"es": "EEE d MMM", "en": "EEE, MMM d"}[language]
    return format_date(day, pattern, locale=LOCALES[language]).replace(".", "")


def weekday_and_number(day: date, language: str) -> str:
    """Word a day as shortly as can be, as in "mar 24"."""
    return format_date(day, "EEE d", locale=LOCALES[language]).replace(".", "")


def short_moment(at: datetime, language: str) -> str:
    """Word a day and its hour for a button, as in "mar 24 nov, 9:00"."""
    there = local(at)
    return f"{short_day(there.date(), language)}, {there:%-H:%M}"


def written(at: datetime) -> str:
    """Write a moment into the id of an option."""
    return local(at).isoformat(timespec="minutes")


def read_written(kept: str) -> datetime | None:
    """Read what ``written`` gave; ``None`` for anything else."""
    try:
        at = datetime.fromisoformat(kept)
    except ValueError:
        return None
    return at if at.tzinfo else None


def hour(at: time, language: str) -> str:
    """Word an hour, as in "9:00 a. m."."""
    worded = format_time(at, "h:mm a", locale=LOCALES[language])
    return " ".join(worded.split())  # CLDR puts narrow blanks that old telephones cannot draw


def moment(at: datetime, language: str) -> str:
    """Word a day and its hour in full."""
    there = local(at)
    day = long_day(there.date(), language)
    line = "moment-at-one" if there.hour in {1, 13} else "moment"  # "a la 1:00", "a las 2:00"
    return words(language, line, day=day, hour=hour(there.time(), language))


def coming(at: datetime, now: datetime, language: str) -> str:
    """Word a moment as it is seen from now: "hoy, …", "mañana, …", or the day alone."""
    days = (local(at).date() - local(now).date()).days
    line = {0: "moment-today", 1: "moment-tomorrow"}.get(days)
    worded = moment(at, language)
    return words(language, line, moment=worded) if line else worded


def long_date(day: date, language: str) -> str:
    """Word a day with its year, as in "24 de noviembre de 2026"."""
    return format_date(day, "long", locale=LOCALES[language])


def month_of(year: int, month: int | None, language: str) -> str:
    """Word a month, as in "marzo de 2026", or the year alone."""
    if month is None:
        return str(year)
    pattern = {"es": "MMMM 'de' y", "en": "MMMM y"}[language]
    return format_date(date(year, month, 1), pattern, locale=LOCALES[language])


def weekday(number: int, language: str) -> str:
    """Name a day of the week, 0 being Monday."""
    names = get_day_names("wide", locale=LOCALES[language])
    return str(names[number])
