"""Complaining of how one was treated: it goes past the person complained of."""

from bot import handoff
from bot.flow import Answers, Flow, Turn
from office import cases
from office.case import Priority, Reason


def take(turn: Turn, _: Answers) -> None:
    """Open a case of no office, which only those who serve every office see first."""
    case = handoff.open_case(
        turn.db,
        turn.directory,
        turn.row,
        office=None,
        reason=Reason.COMPLAINT,
        priority=Priority.HIGH,
        now=turn.now,
    )
    cases.take_from_its_office(turn.db, case, turn.now)
    turn.say("complaint-taken", promise=handoff.promise(turn.db, case, turn.language, turn.now))


complaint = Flow("complaint", opens_on="complaint", then=take)
