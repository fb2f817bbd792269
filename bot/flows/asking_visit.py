"""The question of what a visit is for."""

from bot.flow import Answers, Question, Read, Turn
from bot.message import Option
from office.directory import Service


def topic(turn: Turn, given: Answers) -> str:
    """Give what the person asked about, unless they then chose another visit."""
    asked = given.frame.notes.get("topic") or turn.conversation.topic
    if asked and turn.directory.visit_about(asked).id == given[SERVICE].id:
        return asked
    return given[SERVICE].topic


def _visit(turn: Turn, service: Service) -> Option:
    return Option(service.id, turn.in_words(service.short_name))


def _hears(turn: Turn, given: Answers) -> Read | None:
    named = given.frame.notes.get("topic") or turn.heard.topic
    return Read(option=_visit(turn, turn.directory.visit_about(named))) if named else None


def _knows(turn: Turn, _: Answers) -> Read | None:
    spoken_of = turn.conversation.topic
    return Read(option=_visit(turn, turn.directory.visit_about(spoken_of))) if spoken_of else None


SERVICE: Question[Service] = Question(
    "service",
    means=lambda turn, kept: turn.directory.service(kept),
    offers=lambda turn, _: [_visit(turn, each) for each in turn.directory.visits],
    reads=_hears,
    hears=_hears,
    knows=_knows,
)
