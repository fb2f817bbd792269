"""What is kept of an errand's answers: how one is added, changed, forgotten."""

from bot import dates
from bot.conversation import Frame
from bot.flow import Answers, Flow, Turn
from bot.flows import FLOWS
from bot.message import Option
from nlu import readings, when
from nlu.readings import Context

_WITH_HOURS = (
    readings.Time,
    readings.TimeWindow,
    readings.DateTime,
    readings.DateTimeWindow,
    readings.Earliest,
)


def note(turn: Turn, frame: Frame) -> None:
    """Remember what was said, and when, for the questions that come later."""
    heard, now, said = turn.heard, dates.local(turn.now), turn.message.text
    reading = when.read(said, now=now, context=Context.FREE)
    if reading:
        frame.notes |= {"said": said, "said_at": now.isoformat()}
    if isinstance(reading, _WITH_HOURS):  # "en la tarde" still stands when a day is named
        frame.notes |= {"said_hours": said, "said_hours_at": now.isoformat()}
    named = {"topic": heard.topic, "for_whom": heard.for_whom}
    frame.notes |= {name: value for name, value in named.items() if value}


def keep(frame: Frame, flow: Flow, name: str, picked: Option) -> None:
    """Keep an answer; those that hung on another one go."""
    if frame.answers.get(name) != picked.id:
        forget(frame, flow, name)
    frame.answers[name], frame.titles[name] = picked.id, picked.title
    frame.asked = None


def replace(turn: Turn, flow: Flow, name: str, picked: Option) -> None:
    """Change an answer, and keep those that hung on it where they can still be: the same hour."""
    frame = turn.conversation.frames[-1]
    before = dict(frame.answers)
    keep(frame, flow, name, picked)
    for question in flow.asks:
        if question.name in before and question.name not in frame.answers:
            offered = question.offers(turn, Answers(turn, frame))
            same = next((o for o in offered if o.id == before[question.name]), None)
            if same is None:
                return
            keep(frame, flow, question.name, same)


def forget(frame: Frame, flow: Flow, name: str) -> None:
    """Drop an answer so that it is asked again."""
    frame.asked = None
    drop(frame, flow, name)


def drop(frame: Frame, flow: Flow, name: str) -> None:
    """Drop an answer, and those that mean nothing without it."""
    frame.answers.pop(name, None)
    for later in flow.asks:
        if name in later.needs and later.name in frame.answers:
            drop(frame, flow, later.name)


def still_means(turn: Turn, frame: Frame, name: str) -> bool:
    """Tell whether a kept answer still means something."""
    question = FLOWS[frame.flow].question(name)
    if question is None:
        return False
    try:
        question.means(turn, frame.answers[name])
    except (LookupError, ValueError):  # what it named has left the house
        return False
    return True
