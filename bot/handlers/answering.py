"""Messages that answer: the open question, one that waits, a later one, or an earlier one anew."""

from bot import errand, readers, reading
from bot.asking import CONFIRM, MORE
from bot.flow import Part, Turn
from bot.flows import FLOWS, OPENERS
from bot.handlers.fixed_words import DROP, plain
from bot.handlers.meaning import is_elsewhere, stands
from bot.handlers.taking import changes_instead, take
from bot.message import Option


def answers(turn: Turn) -> bool:
    """Read the message as the answer to what was last asked, against what was offered."""
    frame = turn.conversation.top
    if not frame or not frame.asked or frame.flow not in FLOWS:
        return False
    offered = [Option(*each) for each in frame.asked.offered]
    name = frame.asked.question
    if name == CONFIRM and _corrects(turn):
        return True
    picked = _picked(turn.message.text, offered)
    if picked is None and name == CONFIRM:
        said = readers.yes_no(turn.message.text)
        picked = {True: offered[0], False: offered[-1]}[said] if said is not None else None
    if picked:
        return take(turn, picked)
    if name == CONFIRM and changes_instead(turn, frame):
        return True
    if answers_and_asks(turn):
        return True
    flow = FLOWS[frame.flow]
    question = flow.question(name)
    if question and question.takes_anything:
        return plain(turn.message.text) not in DROP and reading.read(turn, flow)
    may_be_read = _only_names(turn) or not is_elsewhere(turn, flow)
    return may_be_read and reading.read(turn, flow)


def answers_and_asks(turn: Turn) -> bool:
    """Take "a las 10, ¿y qué llevo?": keep the answer, tell what was asked, go on."""
    frame = turn.conversation.top
    asking = next((part for part in turn.parts if _is_mere_question(turn, part)), None)
    telling = [part for part in turn.parts if part is not asking]
    if frame is None or asking is None or not FLOWS[frame.flow].waits:
        return False
    said = len(turn.replies)
    if not any(reading.read(turn.of(part), FLOWS[frame.flow]) for part in telling):
        return False
    if turn.conversation.top and turn.conversation.top.asked:
        del turn.replies[said:]  # what is open now is asked again after the answer
    errand.begin(turn.of(asking), OPENERS[asking.heard.intent])
    return True


def _is_mere_question(turn: Turn, part: Part) -> bool:
    flow = OPENERS.get(part.heard.intent)
    return flow is not None and not flow.waits and stands(turn.of(part))


def _picked(text: str, offered: list[Option]) -> Option | None:
    """Read an option; "la última" is the last that can be had, not the way to see more."""
    real = [option for option in offered if option.id != MORE]
    return readers.one_of(text, real) or readers.one_of(text, offered)


def answers_below(turn: Turn) -> bool:
    """Read as the answer to the errand that waits what a question in passing cannot take."""
    frames = turn.conversation.frames
    waiting = next((frame for frame in frames[:-1][::-1] if FLOWS[frame.flow].waits), None)
    if waiting is None or FLOWS[frames[-1].flow].waits:
        return False
    flow = FLOWS[waiting.flow]
    if readers.yes_no(turn.message.text) is not None or is_elsewhere(turn, flow):
        return False
    before = list(frames)
    errand.go_back(turn)
    if not reading.read(turn, flow):
        frames[:] = before
        return False
    return True


def corrects(turn: Turn) -> bool:
    """Change the earlier answer that this message gives anew."""
    frame = turn.conversation.top
    if not frame or frame.flow not in FLOWS or is_elsewhere(turn, FLOWS[frame.flow]):
        return False
    return _corrects(turn)


def tells_ahead(turn: Turn) -> bool:
    """Keep what answers a later question of the errand: a day while the office is asked."""
    frame = turn.conversation.top
    if not frame or not frame.asked or frame.flow not in FLOWS:
        return False
    flow = FLOWS[frame.flow]
    if not flow.waits or not flow.question(frame.asked.question):
        return False
    if readers.asks(turn.message.text):
        return False
    return reading.take_ahead(turn, flow)


def _corrects(turn: Turn) -> bool:
    frame = turn.conversation.top
    return frame is not None and reading.correct(turn, FLOWS[frame.flow])


def _only_names(turn: Turn) -> bool:
    """Tell whether a message names a topic and asks nothing: "pal dui" answers what is asked."""
    return turn.heard.intent == "ask_service" and not readers.asks(turn.message.text)
