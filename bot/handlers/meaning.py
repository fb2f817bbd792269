"""How surely a message in the middle of an errand means another one."""

from bot.flow import Flow, Turn
from bot.flows import OPENERS
from bot.handlers.fixed_words import plain
from nlu.interpretation import OUT_OF_SCOPE

ELSEWHERE = 0.6
"""How sure we must be that a message in the middle of an errand begins another."""
FEW_WORDS = 4
"""Of so few words the model alone does not tell a name or a place from an errand."""
_IN_ERRAND = frozenset(
    {"affirm", "deny", "correct", "cancel_errand", "confirm_attendance", "check_appointment"}
    | {"book_appointment", "reschedule_appointment", OUT_OF_SCOPE, "greet"}
)
"""Intents that say nothing about leaving an errand: a bare day sounds like several of them."""


def is_elsewhere(turn: Turn, flow: Flow) -> bool:
    """Tell whether a message begins another errand in the middle of this one."""
    intent = turn.heard.intent
    if intent == flow.opens_on or intent in _IN_ERRAND or intent not in OPENERS:
        return False
    return stands(turn)


def stands(turn: Turn) -> bool:
    """Tell whether we are sure of an intent in mid-errand: a word or two must be known words."""
    heard = turn.heard
    if is_short(turn) and heard.source == "rasa" and heard.by_rules == OUT_OF_SCOPE:
        return False
    return heard.confidence >= ELSEWHERE


def is_short(turn: Turn) -> bool:
    """Tell whether a message is too short for the model to be believed alone."""
    return len(plain(turn.message.text).split()) <= FEW_WORDS
