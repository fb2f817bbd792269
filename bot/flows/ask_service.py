"""Asking what there is on a topic: what a service is, for whom, what to bring, what it costs."""

from bot import cards
from bot.flow import Turn
from bot.flows.asking_service import answering, follow_ups
from office.directory import Service


def tell(turn: Turn, service: Service) -> None:
    """Tell a service on one card; what is unconfirmed is withheld, with an offer to ask."""
    turn.say_words(cards.card(turn, service))
    turn.offer(follow_ups(turn, service))


ask_service = answering("ask_service", tell)
