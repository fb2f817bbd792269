"""A relative who was detained: abroad there is a way to look; here it is told in person only."""

from bot.flow import Answers, Flow, Question, Read, Turn
from bot.flows.ask_service import tell as tell_service
from bot.message import Option
from nlu.spelling import words

_SERVICES = {
    "abroad": "localizar_detenido_ice",
    "here": "familiar_detenido_en_el_salvador",
}
_ABROAD = frozenset(
    "ice migra estados unidos usa eeuu texas houston california norte gringo frontera mexico"
    " detention border".split()
)


def _option(turn: Turn, where: str) -> Option:
    return turn.option(where, f"detained-relative-{where}")


def _hears(turn: Turn, _: Answers) -> Read | None:
    return (
        Read(option=_option(turn, "abroad")) if _ABROAD & set(words(turn.message.text)) else None
    )


WHERE: Question[str] = Question(
    "where",
    means=lambda _turn, kept: _SERVICES[kept],
    offers=lambda turn, _: [_option(turn, where) for where in _SERVICES],
    reads=_hears,
    hears=_hears,
)


def tell(turn: Turn, given: Answers) -> None:
    """Tell what can be done, without asking for a name or a story."""
    turn.say("detained-relative-care")
    tell_service(turn, turn.directory.service(given[WHERE]))


detained_relative = Flow(
    "detained_relative", opens_on="detained_relative", asks=(WHERE,), waits=False, then=tell
)
