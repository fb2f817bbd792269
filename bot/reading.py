"""How a message becomes an answer: of the open question, a later one, or an earlier one anew."""

from bot import asking, errand, kept
from bot.asking import CHANGE
from bot.conversation import Frame
from bot.flow import Answers, Flow, Question, Read, Turn
from bot.message import Option


def read(turn: Turn, flow: Flow) -> bool:
    """Read the message freely as the answer to the open question."""
    frame = turn.conversation.frames[-1]
    question = flow.question(frame.asked.question) if frame.asked else None
    found = question.reads(turn, Answers(turn, frame)) if question else None
    if question is None or found is None:
        return False
    if not question.is_free:  # a name may look like a day: it says nothing of the rest
        kept.note(turn, frame)
    if found.option:
        answer(turn, flow, question.name, found.option)
        return True
    asking.put_again(turn, frame, question, found)
    return True


def take_ahead(turn: Turn, flow: Flow) -> bool:
    """Keep what answers a later question, and ask the open one again; false if nothing does."""
    frame = turn.conversation.frames[-1]
    answers, notes = dict(frame.answers), dict(frame.notes)
    kept.note(turn, frame)
    errand.fill(turn, flow, frame)
    has_said_when = flow.question("day") and frame.notes.get("said") != notes.get("said")
    if frame.answers == answers and not has_said_when:
        frame.notes = notes
        return False
    if turn.conversation.top is frame:
        turn.say("taken-ahead")
    errand.go_on(turn)
    return True


def answer(turn: Turn, flow: Flow, name: str, picked: Option) -> None:
    """Keep an answer and go on."""
    frame = turn.conversation.frames[-1]
    kept.keep(frame, flow, name, picked)
    if flow.stops(turn, Answers(turn, frame)):
        errand.drop(turn)
    errand.go_on(turn)


def settle(turn: Turn, flow: Flow, said: str) -> None:
    """Act on yes, change or no at a confirmation."""
    frame = turn.conversation.frames[-1]
    if said == "change":
        asking.put(turn, frame, CHANGE, asking.changeable(turn, flow, frame))
        return
    if said == "no":
        errand.drop(turn)
        turn.say("dropped")
        errand.go_on(turn)
        return
    if flow.open_question(turn, frame):  # a deploy or the world reopened one
        errand.go_on(turn)
        return
    errand.finish(turn, flow, frame)


def reopen(turn: Turn, flow: Flow, name: str) -> None:
    """Ask a question anew, and those that mean nothing without it."""
    frame = turn.conversation.frames[-1]
    kept.forget(frame, flow, name)
    frame.forget_when()
    question = flow.question(name)
    if question is None or not asking.ask(turn, frame, question):
        errand.go_on(turn)


def correct(turn: Turn, flow: Flow) -> bool:
    """Change the answers that this message gives otherwise; false when it gives none."""
    frame = turn.conversation.frames[-1]
    before, frame.notes = frame.notes, {}  # only what is said now can correct
    kept.note(turn, frame)
    changed = 0
    while corrected := _correction(turn, flow, frame):
        changed += 1
        question, found = corrected
        if not found.option:
            frame.notes = before | frame.notes
            kept.forget(frame, flow, question.name)
            asking.put_again(turn, frame, question, found)
            return True
        kept.replace(turn, flow, question.name, found.option)
    frame.notes = before | frame.notes if changed else before
    if changed:
        errand.go_on(turn)
    return changed > 0


def _correction(turn: Turn, flow: Flow, frame: Frame) -> tuple[Question[object], Read] | None:
    """Find the first answer that this message gives otherwise."""
    given = Answers(turn, frame)
    for question in flow.asks:
        found = question.hears(turn, given) if question in given else None
        if found and not (found.option and frame.answers[question.name] == found.option.id):
            return question, found
    return None
