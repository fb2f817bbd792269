"""Hours that are counted from this moment: "en dos horas"."""

import datetime as dt
import re

from nlu.readings import DateTime

_FROM_NOW = re.compile(
    r"\b(?:en|dentro de) (?:(?P<half>1|una?) hora y media"
    r"|(?P<some>\d{1,2}|una?|media) (?P<unit>horas?|minutos))\b(?! de)"
)
_COUNTS = {"un": 1.0, "una": 1.0, "media": 0.5}


def read(said: str, now: dt.datetime) -> DateTime | None:
    """Read an hour counted from now; None: none is."""
    found = _FROM_NOW.search(said)
    if not found:
        return None
    moment = now + _ahead(found)
    return DateTime(
        date=moment.date(), time=moment.time().replace(second=0, microsecond=0), confirm=True
    )


def _ahead(found: re.Match[str]) -> dt.timedelta:
    if found["half"]:
        return dt.timedelta(minutes=90)
    count = _COUNTS.get(found["some"]) or float(found["some"])
    is_hours = found["unit"].startswith("hora")
    return dt.timedelta(hours=count) if is_hours else dt.timedelta(minutes=count)
