"""The form engine: asks what is open, keeps what is answered, confirms, changes, goes back."""

import re
from collections.abc import Mapping, Sequence

from bot import dates
from bot.conversation import Asked, Frame
from bot.flow import Answers, Flow, Question, Read, Turn
from bot.flows import ALL
from bot.message import Option, Reply
from bot.wording import is_worded
from nlu import when
from nlu.readings import Context
from nlu.spelling import fold

CONFIRM, CHANGE, MORE = "confirm", "change", "more"
PAGE = 10
ASIDES = ("bot_challenge", "privacy_question", "change_language", "help_menu", "affirm", "deny")
"""What is said in passing: what was being asked is still asked after it."""
FLOWS: dict[str, Flow] = {flow.name: flow for flow in ALL}


def plain(text: str) -> str:
    """Give a message as bare folded words, to compare with a fixed word."""
    return " ".join(re.sub(r"[^\w\s]", " ", fold(text)).split())


def begin(turn: Turn, flow: Flow, given: Mapping[str, str] | None = None) -> None:
    """Begin an errand, or take up the one of its kind that waits; the present one waits below."""
    _let_go(turn, flow)
    frames = turn.conversation.frames
    waiting = next((frame for frame in frames if frame.flow == flow.name), None)
    if waiting:
        frames.remove(waiting)
    frame = waiting or Frame(flow=flow.name)
    frame.answers.update(given or {})
    _note(turn, frame)
    frames.append(frame)
    turn.conversation.shown = []
    go_on(turn)


def is_asked_freely(turn: Turn) -> bool:
    """Tell whether the open question takes any words: a name."""
    frame = turn.conversation.top
    if not frame or not frame.asked or frame.flow not in FLOWS:
        return False
    question = FLOWS[frame.flow].question(frame.asked.question)
    return question is not None and question.is_free


def go_back(turn: Turn) -> None:
    """Leave a question asked in passing for the errand that waits, if one does."""
    frames = turn.conversation.frames
    frames[:] = [frame for frame in frames if FLOWS[frame.flow].waits] or frames


def go_on(turn: Turn) -> None:
    """Ask what is open; confirm what is complete; then go back to what was under it."""
    while frame := turn.conversation.top:
        if _waits(turn, frame, FLOWS[frame.flow]):
            return
        if turn.conversation.top is frame:
            turn.conversation.frames.pop()
        if turn.conversation.shown and not _yields(turn, frame):
            return


def read(turn: Turn, flow: Flow) -> bool:
    """Read the message freely as the answer to the open question."""
    frame = turn.conversation.frames[-1]
    question = flow.question(frame.asked.question) if frame.asked else None
    found = question.reads(turn, Answers(turn, frame)) if question else None
    if question is None or found is None:
        return False
    if not question.is_free:  # a name may look like a day: it says nothing of the rest
        _note(turn, frame)
    if found.option:
        answer(turn, flow, question.name, found.option)
        return True
    _put_again(turn, frame, question, found)
    return True


def take_ahead(turn: Turn, flow: Flow) -> bool:
    """Keep what answers a later question, and ask the open one again; false if nothing does."""
    frame = turn.conversation.frames[-1]
    answers, notes = dict(frame.answers), dict(frame.notes)
    _note(turn, frame)
    _fill(turn, flow, frame)
    has_said_when = flow.question("day") and frame.notes.get("said") != notes.get("said")
    if frame.answers == answers and not has_said_when:
        frame.notes = notes
        return False
    if turn.conversation.top is frame:
        turn.say("taken-ahead")
    go_on(turn)
    return True


def answer(turn: Turn, flow: Flow, name: str, picked: Option) -> None:
    """Keep an answer and go on."""
    frame = turn.conversation.frames[-1]
    _keep(frame, flow, name, picked)
    if flow.stops(turn, Answers(turn, frame)):
        drop(turn)
    go_on(turn)


def settle(turn: Turn, flow: Flow, said: str) -> None:
    """Act on yes, change or no at a confirmation."""
    frame = turn.conversation.frames[-1]
    if said == "change":
        _put(turn, frame, CHANGE, _changeable(turn, flow, frame))
        return
    if said == "no":
        drop(turn)
        turn.say("dropped")
        go_on(turn)
        return
    if flow.open_question(turn, frame):  # a deploy or the world reopened one
        go_on(turn)
        return
    _finish(turn, flow, frame)


def reopen(turn: Turn, flow: Flow, name: str) -> None:
    """Ask a question anew, and those that mean nothing without it."""
    frame = turn.conversation.frames[-1]
    _forget(frame, flow, name)
    frame.notes.pop("said", None)
    question = flow.question(name)
    if question is None or not _ask(turn, frame, question):
        go_on(turn)


def correct(turn: Turn, flow: Flow) -> bool:
    """Change the answers that this message gives otherwise; false when it gives none."""
    frame = turn.conversation.frames[-1]
    before, frame.notes = frame.notes, {}  # only what is said now can correct
    _note(turn, frame)
    corrected = _correction(turn, flow, frame)
    if corrected is None:
        frame.notes = before
        return False
    frame.notes = before | frame.notes
    question, found = corrected
    if found.option:
        _replace(turn, flow, question.name, found.option)
        go_on(turn)
    else:
        _forget(frame, flow, question.name)
        _put_again(turn, frame, question, found)
    return True


def _correction(turn: Turn, flow: Flow, frame: Frame) -> tuple[Question[object], Read] | None:
    """Find the first answer that this message gives otherwise."""
    given = Answers(turn, frame)
    for question in flow.asks:
        found = question.hears(turn, given) if question in given else None
        if found and not (found.option and frame.answers[question.name] == found.option.id):
            return question, found
    return None


def next_page(turn: Turn, frame: Frame) -> None:
    """Show the next options of the open question, and after the last the first."""
    question = FLOWS[frame.flow].question(frame.asked.question) if frame.asked else None
    if question is None or frame.asked is None:
        go_on(turn)
        return
    options = question.offers(turn, Answers(turn, frame))
    page = frame.asked.page + 1
    _put(turn, frame, question.name, options, page=page if page * (PAGE - 1) < len(options) else 0)


def drop(turn: Turn) -> None:
    """Drop the errand under way and give back what it kept."""
    frame = turn.conversation.frames.pop()
    FLOWS[frame.flow].drops(turn)


def forget_unknown(turn: Turn) -> None:
    """Drop errands and questions that this version of the house no longer has."""
    frames = turn.conversation.frames
    known = [frame for frame in frames if frame.flow in FLOWS]
    if len(known) < len(frames):
        turn.conversation.frames = known
        turn.say("dropped-unknown")
    for frame in known:
        for name in [n for n in frame.answers if not _means(turn, frame, n)]:
            _drop_answer(frame, FLOWS[frame.flow], name)


def _means(turn: Turn, frame: Frame, name: str) -> bool:
    """Tell whether a kept answer still means something."""
    question = FLOWS[frame.flow].question(name)
    if question is None:
        return False
    try:
        question.means(turn, frame.answers[name])
    except (LookupError, ValueError):  # what it named has left the house
        return False
    return True


def _note(turn: Turn, frame: Frame) -> None:
    """Remember what was said, and when, for the questions that come later."""
    heard, now = turn.heard, dates.local(turn.now)
    if when.read(turn.message.text, now=now, context=Context.FREE):
        frame.notes |= {"said": turn.message.text, "said_at": now.isoformat()}
    named = {"topic": heard.topic, "for_whom": heard.for_whom}
    frame.notes |= {name: value for name, value in named.items() if value}


def _yields(turn: Turn, told: Frame) -> bool:
    """Tell whether what was answered in passing gives way to the errand below; a menu does not."""
    return not FLOWS[told.flow].waits and turn.conversation.top is not None


def _let_go(turn: Turn, flow: Flow) -> None:
    """Drop the mere questions under an errand that is begun, unless it only says a word aside."""
    if flow.opens_on in ASIDES:
        return
    frames = turn.conversation.frames
    frames[:] = [f for f in frames if FLOWS[f.flow].waits or f.flow == flow.name]


def _waits(turn: Turn, frame: Frame, flow: Flow) -> bool:
    """Bring an errand as far as it goes; true when it now waits for the person."""
    question = _fill(turn, flow, frame)
    if turn.conversation.top is not frame:
        return False
    if question is None and flow.confirms:
        question = flow.holds(turn, Answers(turn, frame))
        if question is None:
            choices = ("yes", "change", "no") if flow.asks else ("yes", "no")
            _put(turn, frame, CONFIRM, [turn.option(c, c) for c in choices])
            return True
        _forget(frame, flow, question.name)
    if question is None:
        question = flow.then(turn, Answers(turn, frame))
        if question:
            _forget(frame, flow, question.name)
    return question is not None and _ask(turn, frame, question)


def _fill(turn: Turn, flow: Flow, frame: Frame) -> Question[object] | None:
    """Answer what was already said, and find the first question still open."""
    given = Answers(turn, frame)
    for question in flow.asks:
        if question in given or not _can_be_heard(turn, flow, given, question):
            continue
        found = question.hears(turn, given) or question.knows(turn, given)
        if found is None or found.option is None:
            continue
        _keep(frame, flow, question.name, found.option)
        if flow.stops(turn, given):
            drop(turn)
            return None
    return flow.open_question(turn, frame)


def _can_be_heard(turn: Turn, flow: Flow, given: Answers, question: Question[object]) -> bool:
    """Tell whether an answer would mean anything yet."""
    needed = (flow.question(name) for name in question.needs)
    open_ = any(q and q not in given and q.when(turn, given) for q in needed)
    return not open_ and question.when(turn, given)


def _finish(turn: Turn, flow: Flow, frame: Frame) -> None:
    again = flow.then(turn, Answers(turn, frame))
    if again:
        _forget(frame, flow, again.name)
        if _ask(turn, frame, again):
            return
    turn.conversation.frames.remove(frame)
    if not turn.conversation.shown:
        go_on(turn)


def _ask(turn: Turn, frame: Frame, question: Question[object]) -> bool:
    """Ask; or say that there is nothing to offer, and answer False."""
    given = Answers(turn, frame)
    found = question.hears(turn, given)
    if found and not found.option:
        _put_again(turn, frame, question, found)
        return True
    options = question.offers(turn, given)
    if not options and not question.is_free:
        person = turn.option("talk_to_human", "menu-talk-to-human")
        turn.say(_line(frame, f"{question.name}-none"), [person])
        return False
    _put(turn, frame, question.name, options)
    return True


def _put_again(turn: Turn, frame: Frame, question: Question[object], found: Read) -> None:
    """Say why an answer cannot be, and ask again with what can."""
    if found.line:
        turn.say_words(turn.word(found.line, **found.facts))
    options = found.among or question.offers(turn, Answers(turn, frame))
    _put(turn, frame, question.name, options)


def _put(turn: Turn, frame: Frame, name: str, options: Sequence[Option], *, page: int = 0) -> None:
    """Put a question with one page of its options, and remember what the person sees."""
    seen = _page(turn, options, page)
    frame.asked = Asked(question=name, offered=[(o.id, o.title) for o in seen], page=page)
    turn.conversation.shown = []
    facts = FLOWS[frame.flow].facts(turn, Answers(turn, frame))
    turn.replies.append(Reply(text=turn.word(_line(frame, name), **facts), options=tuple(seen)))


def _page(turn: Turn, options: Sequence[Option], page: int) -> list[Option]:
    if len(options) <= PAGE:
        return list(options)
    first = page * (PAGE - 1)
    return [*options[first : first + PAGE - 1], turn.option(MORE, "more")]


def _changeable(turn: Turn, flow: Flow, frame: Frame) -> list[Option]:
    asked = [q for q in flow.asks if q.name in frame.answers]
    labels = {q.name: f"{_line(frame, q.name)}-label" for q in asked}
    return [turn.option(n, line) for n, line in labels.items() if is_worded("es", line)]


def _keep(frame: Frame, flow: Flow, name: str, picked: Option) -> None:
    if frame.answers.get(name) != picked.id:
        _forget(frame, flow, name)
    frame.answers[name], frame.titles[name] = picked.id, picked.title
    frame.asked = None


def _replace(turn: Turn, flow: Flow, name: str, picked: Option) -> None:
    """Change an answer, and keep those that hung on it where they can still be: the same hour."""
    frame = turn.conversation.frames[-1]
    before = dict(frame.answers)
    _keep(frame, flow, name, picked)
    for question in flow.asks:
        if question.name in before and question.name not in frame.answers:
            offered = question.offers(turn, Answers(turn, frame))
            same = next((o for o in offered if o.id == before[question.name]), None)
            if same is None:
                return
            _keep(frame, flow, question.name, same)


def _forget(frame: Frame, flow: Flow, name: str) -> None:
    frame.asked = None
    _drop_answer(frame, flow, name)


def _drop_answer(frame: Frame, flow: Flow, name: str) -> None:
    """Drop an answer, and those that mean nothing without it."""
    frame.answers.pop(name, None)
    for later in flow.asks:
        if name in later.needs and later.name in frame.answers:
            _drop_answer(frame, flow, later.name)


def _line(frame: Frame, part: str) -> str:
    return f"{frame.flow}-{part}".replace("_", "-")
