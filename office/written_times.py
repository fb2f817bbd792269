"""Days and hours as a caseworker types them: 24/12/2026 or 2026-12-24, 08:00 or 8:00."""

import re
from datetime import date, time

from office.errors import ImpossibleDayError, ImpossibleHourError

_DAY = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})", re.ASCII)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_HOUR = re.compile(r"(?P<hour>\d{1,2}):(?P<minute>\d{2})", re.ASCII)
_YEARS = range(2000, 2100)


def day(written: str) -> date:
    """Read a day; raises ``ImpossibleDayError``."""
    found = _DAY.fullmatch(written.strip()) or _ISO.fullmatch(written.strip())
    if found is None or int(found["year"]) not in _YEARS:
        raise ImpossibleDayError(written)
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError as error:
        raise ImpossibleDayError(written) from error


def hour(written: str) -> time:
    """Read an hour of the day; raises ``ImpossibleHourError``."""
    found = _HOUR.fullmatch(written.strip())
    if found is None:
        raise ImpossibleHourError(written)
    try:
        return time(int(found["hour"]), int(found["minute"]))
    except ValueError as error:
        raise ImpossibleHourError(written) from error
