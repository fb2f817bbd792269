"""An errand's way: begun, filled with what was said, asked, confirmed, done."""

from collections.abc import Mapping

from bot import asking, kept
from bot.conversation import Frame
from bot.flow import Answers, Flow, Question, Turn
from bot.flows import FLOWS
from bot.flows.minors import is_form, minor
from bot.flows.recognise import OWN, recognise

ASIDES = ("bot_challenge", "privacy_question", "change_language", "help_menu", "affirm", "deny")
"""What is said in passing: what was being asked is still asked after it."""


def begin(turn: Turn, flow: Flow, given: Mapping[str, str] | None = None) -> None:
    """Begin an errand, or take up the one of its kind that waits; the present one waits below."""
    if turn.conversation.is_minor and is_form(flow):
        flow, given = minor, None
    _let_go(turn, flow)
    frames = turn.conversation.frames
    waiting = next((frame for frame in frames if frame.flow == flow.name), None)
    if waiting:
        frames.remove(waiting)
    frame = waiting or Frame(flow=flow.name)
    frame.answers.update(given or {})
    kept.note(turn, frame)
    frames.append(frame)
    turn.conversation.shown = []
    go_on(turn)


def queue(turn: Turn, flow: Flow) -> None:
    """Put an errand behind the present one, or first where nothing is open; nothing is asked."""
    frames = turn.conversation.frames
    if any(frame.flow == flow.name for frame in frames):
        return
    _let_go(turn, flow)
    frame = Frame(flow=flow.name)
    kept.note(turn, frame)
    frames.append(frame)


def go_back(turn: Turn) -> None:
    """Leave a question asked in passing for the errand that waits, if one does."""
    frames = turn.conversation.frames
    waiting = [frame for frame in frames if FLOWS[frame.flow].waits]
    if waiting:
        frames[:] = [*_staying(turn), *waiting]


def go_on(turn: Turn) -> None:
    """Ask what is open; confirm what is complete; then go back to what was under it."""
    while frame := turn.conversation.top:
        if turn.is_doubted and frame.flow in OWN:
            frame = Frame(flow=recognise.name)
            turn.conversation.frames.append(frame)
        if _waits(turn, frame, FLOWS[frame.flow]):
            return
        if turn.conversation.top is frame:
            turn.conversation.frames.pop()
        if turn.is_alone:
            return
        if turn.conversation.shown and not _yields(turn, frame):
            return


def next_page(turn: Turn, frame: Frame) -> None:
    """Show the next options of the open question, and after the last the first."""
    question = FLOWS[frame.flow].question(frame.asked.question) if frame.asked else None
    if question is None or frame.asked is None:
        go_on(turn)
        return
    options = question.offers(turn, Answers(turn, frame))
    following = frame.asked.page + 1
    page = following if following * (asking.PAGE - 1) < len(options) else 0
    asking.put(turn, frame, question.name, options, page=page)


def drop(turn: Turn) -> None:
    """Drop the errand under way and give back what it kept."""
    frame = turn.conversation.frames.pop()
    FLOWS[frame.flow].drops(turn)


def finish(turn: Turn, flow: Flow, frame: Frame) -> None:
    """Do what the errand is for, or ask again what the world changed meanwhile."""
    again = flow.then(turn, Answers(turn, frame))
    if again:
        kept.forget(frame, flow, again.name)
        if asking.ask(turn, frame, again):
            return
    turn.conversation.frames.remove(frame)
    if not turn.conversation.shown and not turn.is_alone:
        go_on(turn)


def forget_unknown(turn: Turn) -> None:
    """Drop errands and questions that this version of the house no longer has."""
    frames = turn.conversation.frames
    known = [frame for frame in frames if frame.flow in FLOWS]
    if len(known) < len(frames):
        turn.conversation.frames = known
        turn.say("dropped-unknown")
    for frame in known:
        for name in [n for n in frame.answers if not kept.still_means(turn, frame, n)]:
            kept.drop(frame, FLOWS[frame.flow], name)


def is_asked_freely(turn: Turn) -> bool:
    """Tell whether the open question takes any words: a name."""
    frame = turn.conversation.top
    if not frame or not frame.asked or frame.flow not in FLOWS:
        return False
    question = FLOWS[frame.flow].question(frame.asked.question)
    return question is not None and question.is_free


def fill(turn: Turn, flow: Flow, frame: Frame) -> Question[object] | None:
    """Answer what was already said, and find the first question still open."""
    given = Answers(turn, frame)
    for question in flow.asks:
        if question in given or not _can_be_heard(turn, flow, given, question):
            continue
        found = question.hears(turn, given) or question.knows(turn, given)
        if found is None or found.option is None:
            continue
        kept.keep(frame, flow, question.name, found.option)
        if flow.stops(turn, given):
            drop(turn)
            return None
    return flow.open_question(turn, frame)


def _can_be_heard(turn: Turn, flow: Flow, given: Answers, question: Question[object]) -> bool:
    """Tell whether an answer would mean anything yet."""
    needed = (flow.question(name) for name in question.needs)
    open_ = any(q and q not in given and q.when(turn, given) for q in needed)
    return not open_ and question.when(turn, given)


def _waits(turn: Turn, frame: Frame, flow: Flow) -> bool:
    """Bring an errand as far as it goes; true when it now waits for the person."""
    question = fill(turn, flow, frame)
    if turn.conversation.top is not frame:
        return False
    if question is None and flow.confirms:
        question = flow.holds(turn, Answers(turn, frame))
        if question is None:
            asking.put_confirmation(turn, frame, flow)
            return True
        kept.forget(frame, flow, question.name)
    if question is None:
        question = flow.then(turn, Answers(turn, frame))
        if question:
            kept.forget(frame, flow, question.name)
    return question is not None and asking.ask(turn, frame, question)


def _let_go(turn: Turn, flow: Flow) -> None:
    """Drop the mere questions under an errand that is begun, unless it only says a word aside."""
    if flow.opens_on in ASIDES:
        return
    frames, staying = turn.conversation.frames, _staying(turn)
    frames[:] = [f for f in frames if FLOWS[f.flow].waits or f in staying or f.flow == flow.name]


def _staying(turn: Turn) -> list[Frame]:
    """List the questions that are not let go, to be put anew: what covers them has its own yes."""
    staying = [frame for frame in turn.conversation.frames if FLOWS[frame.flow].stays]
    for frame in staying:
        frame.asked = None
    return staying


def _yields(turn: Turn, told: Frame) -> bool:
    """Tell whether what was answered in passing gives way to the errand below; a menu does not."""
    return not FLOWS[told.flow].waits and turn.conversation.top is not None
