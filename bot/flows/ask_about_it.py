"""Asking on about the service just told: where, when, what for, said otherwise, elsewhere."""

from collections.abc import Callable

from bot import cards
from bot.flow import Answers, Flow, Question, Read, Turn
from bot.flows.ask_cost import tell as tell_cost
from bot.flows.ask_eligibility import tell as tell_who
from bot.flows.ask_requirements import tell as tell_requirements
from bot.flows.ask_service import tell as tell_all
from bot.flows.asking_service import ASKS, SERVICE, facts, follow_ups, place_of, speak_of
from bot.message import Option
from nlu.aspects import Aspect
from office import unmet_needs
from office.directory import Service

Teller = Callable[[Turn, Service], None]
NATIONWIDE = "nacional"
NEARBY = "nearby"
"""The aspect of a change of place, which is named and not asked for in words of its own."""

ASPECT: Question[str] = Question(
    "aspect",
    means=lambda _turn, kept: kept,
    knows=lambda _turn, _given: Read(option=Option(Aspect.AGAIN, "")),
    is_free=True,
)


def _tell_place(turn: Turn, service: Service) -> None:
    told = filter(None, (cards.reach(turn, service), cards.way(turn, service)))
    _tell(turn, service, "\n".join(told))


def _tell_hours(turn: Turn, service: Service) -> None:
    _tell(turn, service, cards.hours(turn, service))


def _tell_contact(turn: Turn, service: Service) -> None:
    _tell(turn, service, cards.reach(turn, service))


def _tell(turn: Turn, service: Service, told: str | None) -> None:
    """Tell a fact under its name and above its proof, or that it is not known yet."""
    name = turn.in_words(service.name)
    if told:
        turn.say_words(f"{name}\n{told}\n{cards.proof(turn, service)}")
    else:
        turn.say("fact-withheld", name=name)


def _tell_purpose(turn: Turn, service: Service) -> None:
    _tell(turn, service, turn.in_words(service.summary))


def _tell_plainer(turn: Turn, service: Service) -> None:
    turn.say("ask-about-it-plainer", first=cards.first_sentence(turn, service))
    begins = cards.beginning(turn, service)
    if begins:
        turn.say_words(begins)


def _tell_without(turn: Turn, service: Service) -> None:
    asked = cards.needed(turn, service) if service.is_confirmed else ""
    if asked:
        turn.say("ask-about-it-without", needed=asked)
    else:
        turn.say("fact-withheld", name=turn.in_words(service.name))


def _tell_nearby(turn: Turn, service: Service) -> None:
    """Tell whether a service is there for another place as well; what is not is noted."""
    place, name = turn.heard.municipality or "", turn.in_words(service.name)
    if _serves(turn, service, place):
        turn.say("ask-about-it-nearby", name=name, place=place)
        return
    unmet_needs.note(turn.db, service.topic, place_of(turn), turn.now)
    turn.say("ask-about-it-elsewhere", name=name, place=place)


def _serves(turn: Turn, service: Service, place: str) -> bool:
    office = turn.directory.office_for(place)
    near = {place, office.municipality_2024} if office else {place}
    return NATIONWIDE in service.coverage or not near.isdisjoint(service.coverage)


_OTHERS: dict[str, Teller] = {
    Aspect.COST: tell_cost,
    Aspect.REQUIREMENTS: tell_requirements,
    Aspect.WHO: tell_who,
    Aspect.AGAIN: tell_all,
}
"""What errands of their own tell, with their ways on."""
_OWN: dict[str, Teller] = {
    Aspect.PLACE: _tell_place,
    Aspect.HOURS: _tell_hours,
    Aspect.CONTACT: _tell_contact,
    Aspect.PURPOSE: _tell_purpose,
    Aspect.PLAINER: _tell_plainer,
    Aspect.WITHOUT: _tell_without,
    NEARBY: _tell_nearby,
}


def tell(turn: Turn, given: Answers) -> None:
    """Tell the one thing asked of the service that is spoken of."""
    service, aspect = speak_of(turn, given[SERVICE]), given[ASPECT]
    if aspect in _OTHERS:
        _OTHERS[aspect](turn, service)
        return
    _OWN[aspect](turn, service)
    turn.offer(follow_ups(turn, service))


ask_about_it = Flow(
    "ask_about_it",
    opens_on="ask_about_it",
    asks=(*ASKS, ASPECT),
    waits=False,
    facts=facts,
    then=tell,
)
