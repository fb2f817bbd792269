"""Waiting no more."""

from bot.flow import Answers, Flow, Turn
from bot.flows.asking_waiting import WAITING
from office import waitlist


def leave(turn: Turn, given: Answers) -> None:
    """Take them off the list; a place that was kept for them goes to the next."""
    waiting = given[WAITING]
    if waiting is None:
        turn.say("leave-waiting-list-waiting-none")
        return
    waitlist.leave(turn.db, waiting, turn.now)
    again = turn.option("book_appointment", "menu-book-appointment")
    turn.say("leave-waiting-list-done", [again])


leave_waiting_list = Flow(
    "leave_waiting_list", opens_on="leave_waiting_list", asks=(WAITING,), then=leave
)
