"""The question whether a visit and what it needs may be kept at all."""

from bot import readers
from bot.flow import Answers, Question, Read, Turn
from bot.message import Option
from office import consent, people
from office.consent import Purpose

YES, NO = "yes", "no"


def agree(turn: Turn, given: Answers) -> None:
    """Keep that the phone's holder agreed, if they were asked just now."""
    if CONSENT in given:
        holder = people.meet_holder(turn.db, turn.identity.id, turn.now)
        consent.give(turn.db, holder.id, Purpose.APPOINTMENT, turn.now)


def _has_not_agreed(turn: Turn, _: Answers) -> bool:
    holder = people.holder(turn.db, turn.identity.id)
    return holder is None or Purpose.APPOINTMENT not in consent.standing(turn.db, holder.id)


def _reads(turn: Turn, _: Answers) -> Read | None:
    said = readers.yes_no(turn.message.text)
    return None if said is None else Read(option=_option(turn, YES if said else NO))


def _option(turn: Turn, said: str) -> Option:
    return turn.option(said, f"consent-{said}")


CONSENT: Question[bool] = Question(
    "consent",
    means=lambda _turn, kept: kept == YES,
    offers=lambda turn, _: [_option(turn, YES), _option(turn, NO)],
    reads=_reads,
    when=_has_not_agreed,
)
