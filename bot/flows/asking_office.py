"""The question of which office, among all or among those that give appointments."""

from collections.abc import Callable

from bot import names
from bot.flow import Answers, Question, Read, Turn
from bot.flows.asking_appointment import STILL_COMING
from bot.message import Option
from nlu.spelling import words
from office import calendar, own_appointments
from office.directory import Office


def office_question(
    *,
    may_be: Callable[[Turn, Office], bool] = lambda _turn, _office: True,
    is_of_visit: bool = False,
    unless: str | None = None,
) -> Question[Office]:
    """Make the question for an office; a place that was named decides it, or the visit to come.

    ``unless`` is said of an office that was named and may not be.
    """

    def offers(turn: Turn, _: Answers) -> list[Option]:
        return [office_option(turn, each) for each in turn.directory.offices if may_be(turn, each)]

    def hears(turn: Turn, given: Answers) -> Read | None:
        named = turn.heard.municipality and turn.directory.office_for(turn.heard.municipality)
        if not named or _is_in_a_name(turn):
            return None
        if may_be(turn, named):
            return Read(option=office_option(turn, named))
        facts = {"office": turn.in_words(named.short_name)}
        return Read(line=unless, facts=facts) if unless and offers(turn, given) else None

    def knows(turn: Turn, _: Answers) -> Read | None:
        visited = _visited(turn) if is_of_visit else set()
        if len(visited) != 1:
            return None
        return Read(option=office_option(turn, turn.directory.office(visited.pop())))

    return Question(
        "office",
        means=lambda turn, kept: turn.directory.office(kept),
        offers=offers,
        reads=hears,
        hears=hears,
        knows=knows,
    )


def _visited(turn: Turn) -> set[str]:
    """Give the offices of the visit that is being booked, or of those that are to come."""
    chosen = {frame.answers.get("office", "") for frame in turn.conversation.frames} - {""}
    since = turn.now - STILL_COMING
    own = own_appointments.upcoming(turn.db, turn.identity.id, since)
    return chosen or {each.office for each in own}


def _is_in_a_name(turn: Turn) -> bool:
    """Tell whether the place that was heard is part of a name that was given: Ana San Miguel."""
    place = set(words(turn.heard.municipality or ""))
    return place <= set(words(names.told(turn.message.text) or ""))


def takes_visits(turn: Turn, office: Office) -> bool:
    """Tell whether an office gives places: by the directory, or by what it entered since."""
    return office.takes_appointments or calendar.of(turn.db, office).takes_visits


def office_option(turn: Turn, office: Office) -> Option:
    """Make the option of an office."""
    return Option(office.id, turn.in_words(office.short_name))


def where_it_is(turn: Turn, office: Office) -> str:
    """Word where an office is, only if that is confirmed."""
    if office.address and office.is_confirmed:
        return turn.word("office-address", address=office.address)
    return turn.word("office-address-unknown")
