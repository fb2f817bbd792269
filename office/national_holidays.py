"""El Salvador's holidays, computed, with their names."""

from datetime import date
from functools import cache

import holidays

from office.directory import Words


def on(day: date) -> Words | None:
    """Name the national holiday that a day is, if it is one."""
    return _of_year(day.year).get(day)


@cache
def _of_year(year: int) -> dict[date, Words]:
    spanish, english = (
        holidays.country_holidays("SV", years=year, language=language)
        for language in ("es", "en_US")
    )
    return {day: Words(es=name, en=english[day]) for day, name in spanish.items()}
