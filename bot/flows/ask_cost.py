"""Asking what something costs."""

from bot import cards
from bot.flow import Turn
from bot.flows.asking_service import answering, follow_ups
from office.directory import Service


def tell(turn: Turn, service: Service) -> None:
    """Tell what a service costs, if that is confirmed."""
    name = turn.in_words(service.name)
    if service.is_confirmed and service.cost:
        cost = turn.in_words(service.cost)
        turn.say("ask-cost-told", name=name, cost=cost, proof=cards.proof(turn, service))
    else:
        turn.say("fact-withheld", name=name)
    turn.offer(follow_ups(turn, service))


ask_cost = answering("ask_cost", tell)
