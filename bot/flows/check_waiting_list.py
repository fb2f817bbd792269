"""Seeing one's place on the waiting list."""

from bot.flow import Answers, Flow, Turn
from bot.flows import asking_wish
from bot.flows.join_waiting_list import leave_option
from office import waitlist
from office.waiting import Waiting


def tell(turn: Turn, _: Answers) -> None:
    """Tell each place, and how to leave the list."""
    own = waitlist.standing(turn.db, turn.identity.id)
    if not own:
        book = turn.option("book_appointment", "menu-book-appointment")
        turn.say("check-waiting-list-none", [book])
        return
    tell_each(turn)
    turn.offer([leave_option(turn)])


def tell_each(turn: Turn) -> None:
    """Tell the place of each thing that is waited for."""
    for waiting in waitlist.standing(turn.db, turn.identity.id):
        _tell(turn, waiting)


def _tell(turn: Turn, waiting: Waiting) -> None:
    turn.say(
        "check-waiting-list-one",
        office=turn.in_words(turn.directory.office(waiting.office).short_name),
        service=turn.in_words(turn.directory.service(waiting.service).short_name),
        wish=asking_wish.word(turn, waiting.wish),
        place=waitlist.place(turn.db, waiting),
    )


check_waiting_list = Flow(
    "check_waiting_list", opens_on="check_waiting_list", waits=False, then=tell
)
