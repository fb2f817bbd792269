"""What an option does when it is picked."""

import re

from bot import dates, errand, reading
from bot.asking import CHANGE, CONFIRM, MORE
from bot.conversation import Frame
from bot.flow import Answers, Flow, Turn
from bot.flows import FLOWS
from bot.message import Option
from nlu import when
from nlu.readings import Context
from nlu.spelling import fold

_CHANGES = re.compile(
    r"\b(?:cambi\w+|mov(?:er|erla|amos|amosla)|muev\w+|reprogram\w+|otr[oa] (?:dia|hora|fecha))\b"
    r"|\b(?:change|move|reschedule|another (?:day|time))\b"
)


def take(turn: Turn, picked: Option | None) -> bool:
    """Act on an option of what is open: a question's, a confirmation's, a menu's."""
    frame = turn.conversation.top
    if picked is None:
        return False
    if turn.conversation.shown or _names_errand(picked):
        return open_by_id(turn, picked.id)
    if not frame or not frame.asked:
        return False
    flow, name = FLOWS[frame.flow], frame.asked.question
    if picked.id == MORE:
        errand.next_page(turn, frame)
    elif name == CONFIRM:
        _settle(turn, flow, frame, picked.id)
    elif name == CHANGE:
        reading.reopen(turn, flow, picked.id)
    elif flow.question(name):
        reading.answer(turn, flow, name, picked)
    else:
        errand.go_on(turn)
    return True


def changes_instead(turn: Turn, frame: Frame) -> bool:
    """Take a change that is said at a confirmation: "mejor cámbiela para el viernes"."""
    said = turn.message.text
    is_change = turn.heard.intent == "reschedule_appointment" or _CHANGES.search(fold(said))
    names_time = when.read(said, now=dates.local(turn.now), context=Context.FREE)
    return bool(is_change or names_time) and _change_elsewhere(turn, frame)


def _settle(turn: Turn, flow: Flow, frame: Frame, said: str) -> None:
    if said != "change" or not _change_elsewhere(turn, frame):
        reading.settle(turn, flow, said)


def _change_elsewhere(turn: Turn, frame: Frame) -> bool:
    """Begin the errand that changes it, where this one's confirmation only ends it."""
    instead = FLOWS[frame.flow].changes_by(turn, Answers(turn, frame))
    if instead is None:
        return False
    errand.drop(turn)
    return open_by_id(turn, instead)


def _names_errand(picked: Option) -> bool:
    """Tell whether an option among a question's own leads elsewhere: to the waiting list."""
    return picked.id.partition(":")[0] in FLOWS


def open_by_id(turn: Turn, id_: str) -> bool:
    """Begin the errand that an option names, as in ``cancel_appointment:appointment=K7M4T``."""
    name, _, given = id_.partition(":")
    flow = FLOWS.get(name)
    if flow is None:
        return False
    question, _, value = given.partition("=")
    errand.begin(turn, flow, given={question: value} if value else {})
    return True
