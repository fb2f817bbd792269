"""The question of which office, among all or among those that give appointments."""

from collections.abc import Callable

from bot.flow import Answers, Question, Read, Turn
from bot.message import Option
from office.directory import Office


def office_question(
    *, may_be: Callable[[Office], bool] = lambda _office: True
) -> Question[Office]:
    """Make the question for an office; a place that was named decides it."""

    def offers(turn: Turn, _: Answers) -> list[Option]:
        return [office_option(turn, each) for each in turn.directory.offices if may_be(each)]

    def hears(turn: Turn, _: Answers) -> Read | None:
        named = turn.heard.municipality and turn.directory.office_for(turn.heard.municipality)
        if not named or not may_be(named):
            return None
        return Read(option=office_option(turn, named))

    return Question(
        "office",
        means=lambda turn, kept: turn.directory.office(kept),
        offers=offers,
        reads=hears,
        hears=hears,
    )


def office_option(turn: Turn, office: Office) -> Option:
    """Make the option of an office."""
    return Option(office.id, turn.in_words(office.short_name))


def where_it_is(turn: Turn, office: Office) -> str:
    """Word where an office is, only if that is confirmed."""
    if office.address and office.is_confirmed:
        return turn.word("office-address", address=office.address)
    return turn.word("office-address-unknown")
