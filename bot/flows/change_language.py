"""Choosing the language one is answered in."""

from bot.flow import Answers, Flow, Question, Read, Turn
from bot.message import Option
from nlu.spelling import plain_words

_NAMED = {"es": ("espanol", "spanish", "castellano"), "en": ("ingles", "english")}
_NOT = frozenset("no not dont cant cannot doesnt never nunca poco poquito little ni sin".split())
_NEAR = 4
"""Within how many words before a language it is denied."""
_TITLES = {"es": "Español", "en": "English"}


def _hears(turn: Turn, _: Answers) -> Read | None:
    wanted = _wanted(plain_words(turn.message.text))
    return Read(option=_option(wanted)) if wanted else None


def _wanted(said: list[str]) -> str | None:
    """Tell which language is asked for: the one named, or the other of one that is not spoken."""
    named = {code: i for code, names in _NAMED.items() for i, w in enumerate(said) if w in names}
    refused = {c for c, i in named.items() if _NOT & set(said[max(0, i - _NEAR) : i])}
    wanted = (set(named) - refused) or (set(_NAMED) - refused if refused else set())
    return wanted.pop() if len(wanted) == 1 else None


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
    turn.conversation.language_is_settled = True
    turn.say("change-language-done")


change_language = Flow(
    "change_language", opens_on="change_language", asks=(LANGUAGE,), waits=False, then=change
)
