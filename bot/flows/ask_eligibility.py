"""Asking whether a service is for oneself."""

from bot import cards
from bot.flow import Turn
from bot.flows.asking_service import answering, follow_ups
from office.directory import Service


def tell(turn: Turn, service: Service) -> None:
    """Tell whom a service is for."""
    turn.say(
        "ask-eligibility-told",
        name=turn.in_words(service.name),
        audience=cards.audience(turn, service),
        proof=cards.proof(turn, service),
    )
    turn.offer(follow_ups(turn, service))


ask_eligibility = answering("ask_eligibility", tell)
