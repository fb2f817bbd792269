"""The law's clock: twenty working days, the office's own, and one open request of each kind."""

from datetime import date

import pytest

from office import requests

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("asked_on", "due_on"),
    [
        (MONDAY, date(2026, 12, 21)),
        (date(2026, 11, 28), date(2026, 12, 28)),
        (date(2026, 12, 1), date(2026, 12, 30)),
    ],
)
def test_twenty_working_days_when_no_office_is_named(floor, asked_on: date, due_on: date):
    """Christmas and New Year are no working days; Saturday's request counts from Monday."""
    with floor.database.read() as db:
        assert requests.due_on(db, None, asked_on) == due_on


def test_the_days_on_which_its_office_is_closed_do_not_count(floor):
    """The demonstration closes from 24 December to 2 January."""
    with floor.database.read() as db:
        office = floor.directory.office("mejicanos")
        assert requests.due_on(db, office, date(2026, 12, 1)) == date(2027, 1, 7)
