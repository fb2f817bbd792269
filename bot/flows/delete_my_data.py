"""Asking that one's data be erased: a human does it and the law's clock runs."""

from collections.abc import Mapping

from bot import handoff
from bot.flow import Answers, Flow, Turn
from office.case import Priority, Reason

WORKING_DAYS = 20
"""The law's time for such a request (D.L. 144 of 2024, as ECIJA sums it up)."""


def facts(_turn: Turn, _: Answers) -> Mapping[str, str | int]:
    """Give the law's days."""
    return {"days": WORKING_DAYS}


def take(turn: Turn, _: Answers) -> None:
    """Open a case for it."""
    case = handoff.open_case(
        turn.db,
        turn.directory,
        turn.row,
        office=turn.conversation.office,
        reason=Reason.DELETE_MY_DATA,
        priority=Priority.HIGH,
        now=turn.now,
    )
    turn.say("delete-my-data-taken", folio=case.folio, days=WORKING_DAYS)


delete_my_data = Flow(
    "delete_my_data", opens_on="delete_my_data", confirms=True, facts=facts, then=take
)
