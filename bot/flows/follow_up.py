"""Telling how one fares: whether we may write to ask, what is answered, and asking no more.

Each tap is kept as it comes, for who taps once and puts the phone away was not silent.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot import danger, handoff
from bot.flow import Answers, Flow, Question, Turn, never
from bot.message import Option
from nlu.interpretation import AlarmKind
from office import cases, people
from office import follow_up as ladder
from office.case import Case, Priority
from office.follow_up import WORDS, CheckIn

HOW, SAFE = "how", "safe"
YES, NO = "yes", "no"
_PRESSING = frozenset({"arrived", "mood", "needs"})
"""Where a bad answer should not wait its turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One answer to one question of a check-in."""

    check_in: CheckIn
    question: str
    value: str


def offer(turn: Turn) -> None:
    """Offer, once in a person's life, to write later and ask how they are."""
    holder = people.holder(turn.db, turn.identity.id)
    if holder is None or not ladder.may_offer(turn.db, holder.id) or _is_no_moment(turn):
        return
    office = turn.conversation.office
    ladder.offer(turn.db, holder.id, turn.identity.id, office=office, now=turn.now)
    ways = [turn.option(f"allow_follow_up:consent={s}", f"allow-follow-up-{s}") for s in (YES, NO)]
    turn.say("allow-follow-up-consent", ways)


def _is_no_moment(turn: Turn) -> bool:
    """Tell whether something else comes first: another errand, a human who was called."""
    is_amid_another = len(turn.conversation.frames) > 1 or turn.is_alone
    wants_no_more = turn.identity.opted_out_at or turn.identity.reminders_stopped_at
    case = cases.of_conversation(turn.db, turn.row.id)
    return bool(is_amid_another or wants_no_more or case)


def _agree(turn: Turn, given: Answers) -> None:
    holder = people.holder(turn.db, turn.identity.id)
    found = ladder.of_person(turn.db, holder.id) if holder else None
    if found is None or not given.get(CONSENT):
        turn.say("allow-follow-up-refused")
        return
    office = turn.directory.office(found.office) if found.office else None
    ladder.begin(turn.db, found, office, turn.now)
    turn.say("allow-follow-up-agreed")


CONSENT: Question[bool] = Question("consent", means=lambda _turn, kept: kept == YES, when=never)


def answer_options(check_in: CheckIn, question: str, titles: Mapping[str, str]) -> list[Option]:
    """Make the ways to answer a question, by the titles of its values."""
    return [
        Option(f"follow_up:answer={check_in.id}.{question}.{value}", title)
        for value, title in titles.items()
    ]


def answer_line(question: str, value: str) -> str:
    """Name the line that words an answer."""
    return f"follow-up-{question}-{value}".replace("_", "-")


def _means(turn: Turn, kept: str) -> Told | None:
    number, _, rest = kept.partition(".")
    question, _, value = rest.partition(".")
    if not number.isdecimal() or value not in WORDS:
        return None
    check_in = ladder.open_check_in(turn.db, turn.identity.id, int(number))
    if check_in is None or question not in (HOW, check_in.asks, SAFE):
        return None
    return Told(check_in=check_in, question=question, value=value)


ANSWER: Question[Told | None] = Question("answer", means=_means, when=never)


def _hear(turn: Turn, given: Answers) -> None:
    """Keep the answer and ask the next thing, or end; bad news goes to a human."""
    told = given.get(ANSWER)
    if told is None or told.question in told.check_in.given():
        turn.say("follow-up-over")
        return
    ladder.answer(turn.db, told.check_in, told.question, told.value, turn.now)
    following = {HOW: told.check_in.asks, told.check_in.asks: SAFE}.get(told.question)
    if following is None:
        _end(turn, told.check_in)
        return
    titles = {value: turn.word(answer_line(following, value)) for value in _order(following)}
    turn.say(f"follow-up-{following}", answer_options(told.check_in, following, titles))


def _order(question: str) -> tuple[str, ...]:
    good_first = tuple(reversed(WORDS))
    return ("good", "bad", "so_so") if question == SAFE else good_first


def _end(turn: Turn, check_in: CheckIn) -> None:
    answers = check_in.given()
    if answers.get(SAFE) == "bad":
        case = _open_case(turn, SAFE, Priority.URGENT)
        turn.say("follow-up-unsafe", lines=danger.numbers(turn, AlarmKind.VIOLENCE))
        turn.say_words(handoff.promise(turn.db, case, turn.language, turn.now))
        return
    worst = _worst(turn, check_in, answers)
    if worst:
        case = _open_case(turn, worst, Priority.HIGH if worst in _PRESSING else Priority.NORMAL)
        turn.say("follow-up-human")
        turn.say_words(handoff.promise(turn.db, case, turn.language, turn.now))
        return
    is_last = check_in.rung == len(ladder.LADDER)
    turn.say("follow-up-thanks-last" if is_last else "follow-up-thanks")


def _worst(turn: Turn, check_in: CheckIn, answers: Mapping[str, str]) -> str | None:
    """Name what a human should look at: what goes badly, or that things got worse."""
    bad = [question for question in (check_in.asks, HOW) if answers.get(question) == "bad"]
    return next(iter(bad), None) or ("worse" if ladder.is_worse(turn.db, check_in) else None)


def _open_case(turn: Turn, about: str, priority: Priority) -> Case:
    return handoff.open_case(
        turn.db,
        turn.directory,
        turn.row,
        office=turn.conversation.office,
        reason=f"follow_up:{about}",
        priority=priority,
        now=turn.now,
    )


def _stop(turn: Turn, _: Answers) -> None:
    holder = people.holder(turn.db, turn.identity.id)
    found = ladder.of_person(turn.db, holder.id) if holder else None
    if found:
        ladder.stop(turn.db, found, turn.now)
    turn.say("stop-follow-up-done")


allow_follow_up = Flow("allow_follow_up", opens_on="allow_follow_up", asks=(CONSENT,), then=_agree)
follow_up = Flow("follow_up", opens_on="follow_up", asks=(ANSWER,), then=_hear)
stop_follow_up = Flow("stop_follow_up", opens_on="stop_follow_up", then=_stop)
FOLLOW_UPS: tuple[Flow, ...] = (allow_follow_up, follow_up, stop_follow_up)
