"""Telling whether one was seen where the office sent them."""

from dataclasses import dataclass

from bot import handoff
from bot.flow import Answers, Flow, Question, Turn, never
from bot.message import Option
from office import referrals
from office.case import Priority
from office.referrals import Referral, Seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a person says became of a referral."""

    referral: Referral
    seen: Seen


def seen_options(referral_id: int, titles: dict[Seen, str]) -> tuple[Option, ...]:
    """Make the three ways to answer, by their titles."""
    return tuple(
        Option(f"referral_check:answer={referral_id}.{seen}", title)
        for seen, title in titles.items()
    )


def seen_line(seen: Seen) -> str:
    """Name the line that words a way to answer."""
    return f"referral-check-{seen}".replace("_", "-")


def _means(turn: Turn, kept: str) -> Told | None:
    number, _, said = kept.partition(".")
    if not number.isdecimal() or said not in list(Seen):
        return None
    found = referrals.of_conversation(turn.db, turn.row.id, int(number))
    return Told(referral=found, seen=Seen(said)) if found else None


ANSWER: Question[Told | None] = Question("answer", means=_means, when=never)


def _hear(turn: Turn, given: Answers) -> None:
    told = given.get(ANSWER)
    if told is None or not referrals.is_open(told.referral):
        turn.say("referral-check-over")
        return
    referrals.seen(turn.db, told.referral, told.seen, turn.now)
    match told.seen:
        case Seen.YES:
            turn.say("referral-check-seen")
        case Seen.DID_NOT_GO:
            person = turn.option("talk_to_human", "menu-talk-to-human")
            turn.say("referral-check-not-gone", [person])
        case Seen.WENT_AND_NO:
            _call_a_human(turn)


def _call_a_human(turn: Turn) -> None:
    case = handoff.open_case(
        turn.db,
        turn.directory,
        turn.row,
        office=turn.conversation.office,
        reason="referral:not_seen",
        priority=Priority.NORMAL,
        now=turn.now,
    )
    turn.say("referral-check-not-seen")
    turn.say_words(handoff.promise(turn.db, case, turn.language, turn.now))


referral_check = Flow("referral_check", opens_on="referral_check", asks=(ANSWER,), then=_hear)
