"""How a question is put: its words, a page of its options, why an answer could not be."""

from collections.abc import Sequence

from bot.conversation import Asked, Frame
from bot.flow import Answers, Flow, Question, Read, Turn
from bot.flows import FLOWS
from bot.message import Option, Reply
from bot.wording import is_worded

CONFIRM, CHANGE, MORE = "confirm", "change", "more"
PAGE = 10


def ask(turn: Turn, frame: Frame, question: Question[object]) -> bool:
    """Ask; or say that there is nothing to offer, and answer False."""
    given = Answers(turn, frame)
    found = question.hears(turn, given)
    if found and not found.option:
        put_again(turn, frame, question, found)
        return True
    options = question.offers(turn, given)
    if not options and not question.is_free:
        person = turn.option("talk_to_human", "menu-talk-to-human")
        turn.say(_line(frame, f"{question.name}-none"), [person])
        return False
    put(turn, frame, question.name, options)
    return True


def put_again(turn: Turn, frame: Frame, question: Question[object], found: Read) -> None:
    """Say why an answer cannot be, and ask again with what can."""
    if found.line:
        turn.say_words(turn.word(found.line, **found.facts))
    options = found.among or question.offers(turn, Answers(turn, frame))
    put(turn, frame, question.name, options)


def put(turn: Turn, frame: Frame, name: str, options: Sequence[Option], *, page: int = 0) -> None:
    """Put a question with one page of its options, and remember what the person sees."""
    seen = _page(turn, options, page)
    frame.asked = Asked(question=name, offered=[(o.id, o.title) for o in seen], page=page)
    turn.conversation.shown = []
    facts = FLOWS[frame.flow].facts(turn, Answers(turn, frame))
    turn.replies.append(Reply(text=turn.word(_line(frame, name), **facts), options=tuple(seen)))


def put_confirmation(turn: Turn, frame: Frame, flow: Flow) -> None:
    """Put what was chosen to be agreed to, changed or dropped."""
    choices = ("yes", "change", "no") if flow.asks else ("yes", "no")
    own = {choice: _line(frame, f"{CONFIRM}-{choice}") for choice in choices}
    titles = {choice: line if is_worded("es", line) else choice for choice, line in own.items()}
    put(turn, frame, CONFIRM, [turn.option(choice, titles[choice]) for choice in choices])


def changeable(turn: Turn, flow: Flow, frame: Frame) -> list[Option]:
    """List the answers that can be changed at a confirmation."""
    asked = [q for q in flow.asks if q.name in frame.answers]
    labels = {q.name: f"{_line(frame, q.name)}-label" for q in asked}
    return [turn.option(n, line) for n, line in labels.items() if is_worded("es", line)]


def _page(turn: Turn, options: Sequence[Option], page: int) -> list[Option]:
    if len(options) <= PAGE:
        return list(options)
    first = page * (PAGE - 1)
    return [*options[first : first + PAGE - 1], turn.option(MORE, "more")]


def _line(frame: Frame, part: str) -> str:
    return f"{frame.flow}-{part}".replace("_", "-")
