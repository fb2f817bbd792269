"""What is asked in passing about a visit and answered in a line: with a baby, without papers."""

from collections.abc import Callable

from bot.flow import Answers, Flow, Turn
from bot.flows.check_appointment import tell as tell_visits
from bot.message import Option
from office import own_appointments

Way = Callable[[Turn], Option]


def _book(turn: Turn) -> Option:
    return turn.option("book_appointment", "menu-book-appointment")


def _person(turn: Turn) -> Option:
    return turn.option("talk_to_human", "menu-talk-to-human")


def _find_out(turn: Turn) -> Option:
    return turn.option("talk_to_human", "menu-ask-for-me")


def _services(turn: Turn) -> Option:
    return turn.option("ask_service", "menu-ask-service")


WAYS: dict[str, tuple[Way, ...]] = {
    "walk_in": (_book, _person),
    "someone_instead": (_find_out,),
    "with_a_child": (_find_out,),
    "free_of_charge": (_services, _person),
    "papers_asked": (_book, _person),
    "parking": (_find_out,),
}
"""What each answer leaves open to do."""


def _tell(turn: Turn, given: Answers) -> None:
    name = given.frame.flow
    turn.say(name.replace("_", "-"), [way(turn) for way in WAYS[name]])


def refuse(turn: Turn, given: Answers) -> None:
    """Tell nothing of another person's matter, but for the visits made from this phone."""
    own = own_appointments.upcoming(turn.db, turn.identity.id, turn.now)
    if any(each.for_other for each in own):
        tell_visits(turn, given)
        return
    turn.say("anothers-matter", [_person(turn)])


ALSO_ASKED: tuple[Flow, ...] = (
    *(Flow(name, opens_on=name, waits=False, then=_tell) for name in WAYS),
    Flow("anothers_matter", opens_on="anothers_matter", waits=False, then=refuse),
)
