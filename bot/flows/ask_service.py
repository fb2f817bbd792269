"""Asking what there is on a topic: what a service is, for whom, what to bring, what it costs."""

from bot import cards
from bot.flow import Turn
from bot.flows.asking_service import answering, follow_ups
from office.directory import Service


def tell(turn: Turn, service: Service) -> None:
    """Tell a service in a few sentences; what is unconfirmed is withheld, with an offer to ask."""
    turn.say(
        "ask-service-card",
        name=turn.in_words(service.name),
        summary=turn.in_words(service.summary),
        caution=_caution(turn, service),
        rest="" if service.is_confirmed else turn.word("ask-service-withheld"),
        proof=cards.proof(turn, service),
    )
    turn.offer(follow_ups(turn, service))


def _caution(turn: Turn, service: Service) -> str:
    if service.caution is None:
        return ""
    return turn.word("ask-service-caution", caution=turn.in_words(service.caution))


ask_service = answering("ask_service", tell)
