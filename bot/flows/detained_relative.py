"""A relative who was detained: abroad there is a way to look; here it is told in person only."""

from bot.flow import Answers, Flow, Question, Read, Turn
from bot.flows.ask_service import tell as tell_service
from bot.message import Option
from nlu.spelling import words

ABROAD, HERE, UNKNOWN = "abroad", "here", "unknown"
_SERVICES = {
    ABROAD: "localizar_detenido_ice",
    HERE: "familiar_detenido_en_el_salvador",
}
_NAMED = {
    ABROAD: frozenset(
        "ice migra estados unidos usa eeuu texas houston california norte gringo frontera mexico"
        " detention border immigration states".split()
    ),
    HERE: frozenset(
        "salvador bartolina bartolinas delegacion penal mariona izalco cecot regimen policia pnc"
        " policias soldados fiscalia avion aeropuerto airport police".split()
    ),
}
"""Words that tell where; who names both is asked."""


def where_told(text: str) -> str | None:
    """Tell where a relative is held, if the words tell it."""
    said = set(words(text))
    told = [where for where, named in _NAMED.items() if named & said]
    return told[0] if len(told) == 1 else None


def _option(turn: Turn, where: str) -> Option:
    return turn.option(where, f"detained-relative-where-{where}")


def _hears(turn: Turn, _: Answers) -> Read | None:
    where = where_told(turn.message.text)
    return Read(option=_option(turn, where)) if where else None


WHERE: Question[str] = Question(
    "where",
    means=lambda _turn, kept: kept,
    offers=lambda turn, _: [_option(turn, where) for where in (ABROAD, HERE, UNKNOWN)],
    reads=_hears,
    hears=_hears,
)


def tell(turn: Turn, given: Answers) -> None:
    """Tell what can be done, without asking for a name or a story."""
    where = given[WHERE]
    turn.say(f"detained-relative-{where}")
    if where in _SERVICES:
        tell_service(turn, turn.directory.service(_SERVICES[where]))
        return
    elsewhere = [
        turn.option(f"detained_relative:where={each}", f"detained-relative-where-{each}")
        for each in _SERVICES
    ]
    turn.offer([*elsewhere, turn.option("talk_to_human", "menu-talk-to-human")])


detained_relative = Flow(
    "detained_relative", opens_on="detained_relative", asks=(WHERE,), waits=False, then=tell
)
