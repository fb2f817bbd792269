"""Who comes back after days: told what was open, or begun anew after too long."""

from datetime import timedelta

from bot import errand
from bot.flow import Turn
from bot.flows import FLOWS
from bot.wording import is_worded

AWHILE = timedelta(days=3)
"""After this time nobody remembers what was being asked."""
TOO_LONG = timedelta(days=14)


def comes_back(turn: Turn) -> bool:
    """Remind of what was open; a mere greeting is answered with that alone."""
    if turn.away < AWHILE:
        return False
    _forget_what_was_spoken_of(turn)
    if not turn.conversation.top:
        return False
    what = _what_waited(turn)
    if turn.away >= TOO_LONG:
        while turn.conversation.frames:
            errand.drop(turn)
        if what:
            turn.say("too-long-ago", what=what)
        return False
    if what:
        turn.say("where-we-were", what=what)
    if turn.heard.intent != "greet":
        return False
    errand.go_back(turn)
    errand.go_on(turn)
    return True


def _forget_what_was_spoken_of(turn: Turn) -> None:
    """Take nothing for known; the service told is kept to ask whether it is meant."""
    turn.conversation.topic = turn.conversation.booked = None
    if turn.away >= TOO_LONG:
        turn.conversation.service = None


def _what_waited(turn: Turn) -> str | None:
    """Word the errand that waits, if it has a name for people."""
    frames = [frame for frame in turn.conversation.frames if FLOWS[frame.flow].waits]
    if not frames:
        return None
    name = f"errand-{frames[-1].flow}".replace("_", "-")
    return turn.word(name) if is_worded("es", name) else None
