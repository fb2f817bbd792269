"""Whatever the house keeps by an English name, the pages say in Spanish."""

from collections.abc import Iterable

import pytest

from bot import outgoing
from bot.message import Media
from console import pages
from nlu.interpretation import AlarmKind
from office.case import Priority, Reason

EVENTS = ("opened", "raised", "claimed", "handed_back", "closed", "blocked", "unblocked")


def said(macro: str, *facts: str | int) -> str:
    module = pages.environment().get_template("words.html").module
    return str(getattr(module, macro)(*facts)).strip()


@pytest.mark.parametrize(
    ("macro", "names"),
    [
        ("priority", Priority),
        ("reason", [*Reason, *(f"alarm:{kind}" for kind in AlarmKind)]),
        ("state", outgoing.Status),
        ("channel", ("whatsapp", "telegram")),
    ],
)
def test_every_name_has_its_words(macro: str, names: Iterable[str]):
    for name in names:
        worded = said(macro, name)
        assert worded
        assert worded != name, name


def test_every_medium_but_the_unknown_has_its_own_word():
    worded = {said("media", medium) for medium in Media}

    assert len(worded) == len(Media)


@pytest.mark.parametrize("who", ["Marta", ""])
def test_every_event_has_its_words(who: str):
    for kind in EVENTS:
        assert said("event", kind, who) != kind


@pytest.mark.parametrize(
    ("minutes", "worded"),
    [
        (0, "menos de 1 min"),
        (59, "59 min"),
        (60, "1 h"),
        (125, "2 h 5 min"),
        (1440, "1 día"),
        (2880, "2 días"),
    ],
)
def test_a_time_is_said_in_the_unit_that_fits(minutes: int, worded: str):
    assert said("lasting", minutes) == worded
