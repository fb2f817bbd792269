"""Messages that stumble over the open question: why is it asked, which to choose, none fits."""

from bot import errand
from bot.asking import MORE
from bot.conversation import Asked
from bot.flow import Turn
from bot.flows import FLOWS
from bot.handlers.fixed_words import ANY_WILL_DO, NONE_FITS, NOT_SURE, WHY, plain
from bot.handlers.taking import take
from bot.message import Option
from bot.wording import is_worded

_STUCK = {"not-sure": NOT_SURE, "none-fits": NONE_FITS}


def explains(turn: Turn) -> bool:
    """Say why something is asked, or in other words, and ask it again."""
    asked = _asked(turn)
    if asked is None or plain(turn.message.text) not in WHY:
        return False
    own = f"{_flow(turn)}-{asked.question}-why".replace("_", "-")
    turn.say(own if is_worded("es", own) else "why-asked")
    errand.go_on(turn)
    return True


def helps_choose(turn: Turn) -> bool:
    """Offer the easiest way on to who does not know what to answer."""
    asked, said = _asked(turn), plain(turn.message.text)
    if asked is None:
        return False
    if said in ANY_WILL_DO:
        if _takes_any(turn, asked):
            return take(turn, Option(*asked.offered[0]))
        said = "no se"
    if said in NONE_FITS and _turns_the_page(turn, asked):
        return True
    line = next((line for line, ways in _STUCK.items() if said in ways), None)
    if line is None:
        return False
    turn.say(line)
    errand.go_on(turn)
    return True


def counts_too_far(turn: Turn) -> bool:
    """Say that a number is not on the list."""
    asked = _asked(turn)
    if asked is None or not asked.offered or not plain(turn.message.text).isdecimal():
        return False
    turn.say("no-such-number", most=len(asked.offered))
    errand.go_on(turn)
    return True


def _asked(turn: Turn) -> Asked | None:
    frame = turn.conversation.top
    return frame.asked if frame and frame.flow in FLOWS and not turn.conversation.shown else None


def _flow(turn: Turn) -> str:
    frame = turn.conversation.top
    return frame.flow if frame else ""


def _takes_any(turn: Turn, asked: Asked) -> bool:
    question = FLOWS[_flow(turn)].question(asked.question)
    return question is not None and question.first_will_do and bool(asked.offered)


def _turns_the_page(turn: Turn, asked: Asked) -> bool:
    frame = turn.conversation.top
    if frame is None or MORE not in dict(asked.offered):
        return False
    errand.next_page(turn, frame)
    return True
