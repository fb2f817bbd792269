"""Asking how one's case is going."""

from bot import handoff
from bot.flow import Answers, Flow, Turn
from office import cases


def tell(turn: Turn, _: Answers) -> None:
    """Tell the open case of this conversation, or offer a person."""
    case = cases.of_conversation(turn.db, turn.row.id)
    if case is None:
        turn.say("case-status-none", [turn.option("talk_to_human", "menu-talk-to-human")])
        return
    promise = handoff.promise(turn.db, case, turn.language, turn.now)
    turn.say("case-status-open", promise=promise)


case_status = Flow("case_status", opens_on="case_status", waits=False, then=tell)
