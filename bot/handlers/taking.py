"""What an option does when it is picked."""

from bot import errand, reading
from bot.asking import CHANGE, CONFIRM, MORE
from bot.flow import Turn
from bot.flows import FLOWS
from bot.message import Option


def take(turn: Turn, picked: Option | None) -> bool:
    """Act on an option of what is open: a question's, a confirmation's, a menu's."""
    frame = turn.conversation.top
    if picked is None:
        return False
    if turn.conversation.shown:
        return open_by_id(turn, picked.id)
    if not frame or not frame.asked:
        return False
    flow, name = FLOWS[frame.flow], frame.asked.question
    if picked.id == MORE:
        errand.next_page(turn, frame)
    elif name == CONFIRM:
        reading.settle(turn, flow, picked.id)
    elif name == CHANGE:
        reading.reopen(turn, flow, picked.id)
    elif flow.question(name):
        reading.answer(turn, flow, name, picked)
    else:
        errand.go_on(turn)
    return True


def open_by_id(turn: Turn, id_: str) -> bool:
    """Begin the errand that an option names, as in ``cancel_appointment:appointment=K7M4T``."""
    name, _, given = id_.partition(":")
    flow = FLOWS.get(name)
    if flow is None:
        return False
    question, _, value = given.partition("=")
    errand.begin(turn, flow, given={question: value} if value else {})
    return True
