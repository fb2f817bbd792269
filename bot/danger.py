"""What is said and done when there is danger: the right line, a human called, nothing else."""

from bot import handoff
from bot.flow import Turn
from bot.inbox import Mode
from nlu.interpretation import Alarm, AlarmKind, Urgency
from office.cases import Priority

LINES = {
    AlarmKind.VIOLENCE: ("pnc_911",),
    AlarmKind.SELF_HARM: ("sem_132", "pnc_911"),
    AlarmKind.CHILD: ("conapina_119", "pnc_911"),
    AlarmKind.TRAFFICKING: ("pnc_911",),
    AlarmKind.MEDICAL: ("sem_132",),
    AlarmKind.MISSING: ("pnc_911",),
}
"""Whom to call, by the directory's own ids; a number is said only if it is confirmed there."""


def answer(turn: Turn, alarm: Alarm) -> None:
    """Say the lines, open or raise an urgent case, and tell when a human reads it."""
    case = handoff.open_case(
        turn.db,
        turn.directory,
        turn.row,
        office=turn.conversation.office,
        reason=f"alarm:{alarm.kind}",
        priority=Priority.URGENT,
        now=turn.now,
    )
    urgency = "now" if alarm.urgency is Urgency.EMERGENCY else "soon"
    line = f"danger-{alarm.kind}".replace("_", "-")
    turn.say(line, lines=numbers(turn, alarm.kind), urgency=urgency)
    if turn.row.mode == Mode.BOT:
        turn.say_words(handoff.promise(turn.db, case, turn.language, turn.now))


def numbers(turn: Turn, kind: AlarmKind) -> str:
    """Word the numbers to call."""
    lines = (turn.directory.line(line) for line in LINES[kind])
    return turn.word("or-call").join(line.shown for line in lines if line.is_confirmed)
