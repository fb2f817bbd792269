"""What is said and done when there is danger: the right line, a human called, nothing else."""

from bot import handoff
from bot.conversation import Conversation
from bot.danger_answers import Answer, answer_to
from bot.flow import Turn
from bot.inbox import Mode
from bot.wording import words
from nlu.interpretation import Alarm, AlarmKind, Urgency
from office.case import ALARM, Case, Priority
from office.directory import Directory

_AGREEING = frozenset({"consent", "confirm"})
"""Questions to which a plain yes gives leave: one that was meant for something else must not."""
_ASKED_BEFORE = frozenset({AlarmKind.SELF_HARM, AlarmKind.CHILD})
"""Dangers of which the gentle question asks what is asked with the lines."""


def answer(turn: Turn, alarm: Alarm, *, was_asked: bool = False) -> None:
    """Say the lines, open or raise an urgent case, and tell when a human reads it.

    ``was_asked``: they have just said that they are in danger, and are not asked that again.
    """
    turn.is_alone, turn.greets = True, False
    _put_anew(turn)
    told = answer_to(alarm, turn.message.text, is_minor=turn.conversation.is_minor)
    is_human = turn.row.mode == Mode.HUMAN
    if not turn.lines_are_said:
        lines = _joined(turn, told.call)
        turn.say(told.line, lines=lines, urgency=_soon(alarm), who=_who(turn))
    if told.asks and not is_human and not (was_asked and alarm.kind in _ASKED_BEFORE):
        turn.say(told.asks, [turn.option(*each) for each in told.offers])
    case = call_a_human(turn, alarm)
    if not is_human:
        promise(turn, case, told)


def call_a_human(turn: Turn, alarm: Alarm) -> Case:
    """Open an urgent case for a danger, or raise the open one."""
    return handoff.open_case(
        turn.db,
        turn.directory,
        turn.row,
        office=turn.conversation.office,
        reason=f"{ALARM}{alarm.kind}",
        priority=Priority.URGENT,
        now=turn.now,
        is_emergency=alarm.urgency is Urgency.EMERGENCY,
    )


def promise(turn: Turn, case: Case, told: Answer) -> None:
    """Tell when a human reads it, and whom to call if that is too late."""
    who = "program" if not turn.conversation.greeted else "known"
    told_by_then = handoff.promise(turn.db, case, turn.language, turn.now)
    turn.say("danger-called", who=who, promise=told_by_then)
    there = handoff.is_anyone_there(turn.db, turn.directory, case, turn.now)
    if there is not True:
        office = "unknown" if there is None else "closed"
        turn.say("danger-meanwhile", office=office, lines=_joined(turn, told.call))


def numbers(turn: Turn, kind: AlarmKind) -> str:
    """Word the numbers to call."""
    alarm = Alarm(kind=kind, urgency=Urgency.URGENT)
    return _joined(turn, answer_to(alarm, "", is_minor=turn.conversation.is_minor).call)


def first_words(directory: Directory, talk: Conversation, alarm: Alarm, text: str) -> str:
    """Word the lines alone, for when nothing else can be done."""
    told = answer_to(alarm, text, is_minor=talk.is_minor)
    lines = _numbers(directory, talk.language, told.call)
    return words(talk.language, told.line, lines=lines, urgency=_soon(alarm), who="self")


def _who(turn: Turn) -> str:
    return "self" if turn.heard.for_whom in (None, "self") else "other"


def _soon(alarm: Alarm) -> str:
    return "now" if alarm.urgency is Urgency.EMERGENCY else "soon"


def _joined(turn: Turn, call: tuple[str, ...]) -> str:
    return _numbers(turn.directory, turn.language, call)


def _numbers(directory: Directory, language: str, call: tuple[str, ...]) -> str:
    lines = (directory.line(line) for line in call)
    return words(language, "or-call").join(line.shown for line in lines if line.is_confirmed)


def _put_anew(turn: Turn) -> None:
    """Let a question of leave be put again before it is answered."""
    for frame in turn.conversation.frames:
        if frame.asked and frame.asked.question in _AGREEING:
            frame.asked = None
