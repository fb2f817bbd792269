"""Asking what to bring."""

from bot import cards
from bot.flow import Turn
from bot.flows.asking_service import answering, follow_ups
from office.directory import Service


def tell(turn: Turn, service: Service) -> None:
    """Tell what a service asks for, if that is confirmed."""
    name = turn.in_words(service.name)
    if service.is_confirmed:
        needed = cards.needed(turn, service)
        line = "ask-requirements-list" if needed else "ask-requirements-nothing"
        turn.say(line, name=name, needed=needed, proof=cards.proof(turn, service))
    else:
        turn.say("fact-withheld", name=name)
    turn.offer(follow_ups(turn, service))


ask_requirements = answering("ask_requirements", tell)
