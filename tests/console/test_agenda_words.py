"""Whatever the office keeps of visits and of its time by an English name, the pages say."""

from collections.abc import Iterable, Iterator

import pytest

from console import closures, new_visit, opening_hours, visit_rules, whom
from console.pages import environment
from office import rebooking
from office.appointment import Status
from office.arrivals import OnTheWay
from office.calendar_facts import ClosureKind
from office.call_list import CallKind, Outcome
from office.errors import (
    CalendarError,
    NoSuchClosureError,
    OfficeError,
    TouchesVisitsError,
    VisitError,
)

SEEN_TO_OTHERWISE = {TouchesVisitsError, NoSuchClosureError, new_visit.NoTopicError}
AT_THE_DESK = (
    new_visit.NoTopicError,
    whom.LongNameError,
    whom.NoConsentError,
    whom.NoNameError,
    whom.UnknownPersonError,
)
OF_TIME = (
    closures.LongReasonError,
    closures.NoKindError,
    opening_hours.NoSourceError,
    visit_rules.NotANumberError,
)


def every(error: type[OfficeError]) -> Iterator[type[OfficeError]]:
    """Give all that is refused under one name."""
    for each in error.__subclasses__():
        yield each
        yield from every(each)


def said(template: str, macro: str, name: str) -> str:
    module = environment().get_template(template).module
    return str(getattr(module, macro)(name)).strip()


@pytest.mark.parametrize(
    ("template", "macro", "names"),
    [
        ("visit_words.html", "state", [*Status, "arrived"]),
        ("visit_words.html", "told", OnTheWay),
        ("time_words.html", "kind", ClosureKind),
        ("time_words.html", "answer", rebooking.Status),
        ("time_words.html", "call_kind", CallKind),
        ("time_words.html", "outcome", Outcome),
    ],
)
def test_every_name_has_its_words(template: str, macro: str, names: Iterable[str]):
    for name in names:
        assert said(template, macro, name) not in ("", name)


def test_every_refusal_of_a_visit_says_why():
    for error in (*every(VisitError), *AT_THE_DESK):
        assert said("visit_words.html", "why", error.__name__) != error.__name__


def test_every_refusal_about_the_offices_time_says_why():
    for error in {*every(CalendarError), *OF_TIME} - SEEN_TO_OTHERWISE:
        assert said("time_words.html", "why", error.__name__) != error.__name__
