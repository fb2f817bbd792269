"""The question of which waiting is meant, among those of this phone."""

from bot.flow import Answers, Question, Read, Turn
from bot.message import Option
from office import waitlist
from office.waiting import Waiting

LONGEST_TITLE = 24


def _offers(turn: Turn, _: Answers) -> list[Option]:
    return [_option(turn, each) for each in waitlist.standing(turn.db, turn.identity.id)]


def _knows(turn: Turn, given: Answers) -> Read | None:
    found = _offers(turn, given)
    return Read(option=found[0]) if len(found) == 1 else None


def _means(turn: Turn, kept: str) -> Waiting | None:
    own = waitlist.standing(turn.db, turn.identity.id)
    return next((each for each in own if str(each.id) == kept), None)


def _option(turn: Turn, waiting: Waiting) -> Option:
    service = turn.in_words(turn.directory.service(waiting.service).short_name)
    return Option(str(waiting.id), service[:LONGEST_TITLE])


WAITING: Question[Waiting | None] = Question("waiting", means=_means, offers=_offers, knows=_knows)
"""Its meaning is ``None`` when nobody waits there any more, or it was never this phone's."""
