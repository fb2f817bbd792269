"""Choosing the language one is answered in."""

from bot.flow import Answers, Flow, Question, Read, Turn
from bot.message import Option
from nlu.spelling import fold

_NAMED = {"es": ("espanol", "spanish", "castellano"), "en": ("ingles", "english")}
_TITLES = {"es": "Español", "en": "English"}


def _hears(turn: Turn, _: Answers) -> Read | None:
    said = fold(turn.message.text)
    named = [code for code, names in _NAMED.items() if any(name in said for name in names)]
    return Read(option=_option(named[0])) if len(named) == 1 else None


def _option(code: str) -> Option:
    return Option(code, _TITLES[code])


LANGUAGE: Question[str] = Question(
    "language",
    means=lambda _turn, kept: kept,
    offers=lambda _turn, _: [_option(code) for code in _TITLES],
    reads=_hears,
    hears=_hears,
)


def change(turn: Turn, given: Answers) -> None:
    """Answer in that language from now on."""
    turn.conversation.language = given[LANGUAGE]
    turn.say("change-language-done")


change_language = Flow(
    "change_language", opens_on="change_language", asks=(LANGUAGE,), then=change
)
