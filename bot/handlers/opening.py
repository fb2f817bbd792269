"""Messages that begin an errand."""

from bot import errand
from bot.flow import Flow, Turn
from bot.flows import FLOWS, OPENERS
from bot.handlers.fixed_words import KEYWORDS, plain
from bot.handlers.meaning import stands
from nlu.interpretation import OUT_OF_SCOPE


def obeys(turn: Turn) -> bool:
    """Open at once what a promised word asks for."""
    name = KEYWORDS.get(plain(turn.message.text))
    if name:
        errand.begin(turn, FLOWS[name])
    return name is not None


def opens(turn: Turn) -> bool:
    """Begin another errand; the present one waits below."""
    flow = _flow_meant(turn)
    frame = turn.conversation.top
    if flow is None or turn.heard.intent == OUT_OF_SCOPE:
        return False
    if frame and (frame.flow == flow.name or not stands(turn)):
        return False
    errand.begin(turn, flow)
    return True


def _flow_meant(turn: Turn) -> Flow | None:
    """Give the errand of an intent; "¿dónde quitan tatuajes?" asks for the service."""
    if turn.heard.topic and turn.heard.intent in ("ask_office_hours", "ask_office_location"):
        return OPENERS["ask_service"]
    return OPENERS.get(turn.heard.intent)
