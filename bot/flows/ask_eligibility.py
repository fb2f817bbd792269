"""Asking whether a service is for oneself."""

from bot import cards
from bot.flow import Turn
from bot.flows.asking_service import answering, follow_ups
from office.directory import Audience, Service


def tell(turn: Turn, service: Service) -> None:
    """Tell whom a service is for."""
    for_whom = turn.word("and").join(_audience(turn, each) for each in service.who_for)
    turn.say(
        "ask-eligibility-told",
        name=turn.in_words(service.name),
        audience=for_whom,
        proof=cards.proof(turn, service),
    )
    turn.offer(follow_ups(turn, service))


def _audience(turn: Turn, audience: Audience) -> str:
    return turn.word(f"audience-{audience}".replace("_", "-"))


ask_eligibility = answering("ask_eligibility", tell)
