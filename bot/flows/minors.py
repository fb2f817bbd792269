"""Somebody under age: they get the children's line and a person, and no form is opened."""

from bot import danger
from bot.flow import Answers, Flow, Turn
from bot.flows.help_menu import menu_options
from nlu.interpretation import AlarmKind

_ASKED_OF_ADULTS = frozenset({"consent", "name", "birth", "pin"})


def is_form(flow: Flow) -> bool:
    """Tell whether an errand writes down who somebody is."""
    return any(question.name in _ASKED_OF_ADULTS for question in flow.asks)


def _tell(turn: Turn, _: Answers) -> None:
    """Tell where help is, instead of the form."""
    turn.greets = False
    turn.say(
        "minor-told",
        [
            turn.option("talk_to_human", "menu-talk-to-human"),
            turn.option("of_age", "minor-of-age"),
        ],
        lines=danger.numbers(turn, AlarmKind.CHILD),
    )


def _serve(turn: Turn, _: Answers) -> None:
    """Serve who turns out to be of age as everybody else."""
    turn.conversation.is_minor = False
    turn.say("minor-corrected", menu_options(turn))


minor = Flow("minor", opens_on="minor", waits=False, then=_tell)
of_age = Flow("of_age", opens_on="of_age", waits=False, then=_serve)
MINORS: tuple[Flow, ...] = (minor, of_age)
