"""Asking for a person."""

from bot import handoff
from bot.flow import Answers, Flow, Turn
from office.case import Priority, Reason, Status


def call(turn: Turn, _: Answers) -> None:
    """Open a case, or remind of the open one, with what the person can count on."""
    case = handoff.open_case(
        turn.db,
        turn.directory,
        turn.row,
        office=turn.conversation.office,
        reason=Reason.ASKED_FOR_PERSON,
        priority=Priority.NORMAL,
        now=turn.now,
    )
    promise = handoff.promise(turn.db, case, turn.language, turn.now)
    line = "talk-to-human-new" if case.waiting_since == turn.now else "talk-to-human-again"
    turn.say(line if case.status == Status.QUEUED else "talk-to-human-again", promise=promise)


talk_to_human = Flow("talk_to_human", opens_on="talk_to_human", then=call)
