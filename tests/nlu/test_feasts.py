"""Feasts: the days that are known by a name fall when they are kept."""

import datetime as dt

import pytest

from nlu import feasts, when

EASTER = (
    "2000-04-23 2008-03-23 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01"
    " 2030-04-21 2035-03-25 2038-04-25 2049-04-18"
)


@pytest.mark.parametrize("day", [dt.date.fromisoformat(day) for day in EASTER.split()])
def test_easter_falls_when_the_church_says(day: dt.date) -> None:
    assert feasts.easter(day.year) == day


@pytest.mark.parametrize(
    ("said", "day"),
    [("navidad", "2027-12-25"), ("año nuevo", "2027-01-01"), ("jueves santo", "2027-03-25")],
)
def test_a_feast_is_the_next_one_and_is_said_in_full(said: str, day: str) -> None:
    the_day_after_christmas = dt.datetime(2026, 12, 26, 9, tzinfo=when.OFFICE_ZONE)

    reading = when.read(said, now=the_day_after_christmas)

    assert reading == when.Date(date=dt.date.fromisoformat(day), confirm=True)


def test_on_its_own_day_a_feast_is_today() -> None:
    christmas = dt.datetime(2026, 12, 25, 9, tzinfo=when.OFFICE_ZONE)

    reading = when.read("navidad", now=christmas)

    assert reading == when.Date(date=christmas.date(), confirm=True)
