"""What Twilio's refusals mean for us, as a table: try again, give up, or write no more."""

from enum import StrEnum

from bot.outgoing import BlockedError, RefusedError


class Fate(StrEnum):
    """What becomes of a refused message."""

    RETRY = "retry"
    FAIL = "fail"
    STOP = "stop"
    """The person blocked us or opted out: nothing more goes there."""


TABLE: dict[str, Fate] = {
    "20003": Fate.RETRY,  # our token is refused: it is being replaced, or wrong
    "20429": Fate.RETRY,  # too many requests at once; not processed
    "21211": Fate.FAIL,  # no such number
    "21610": Fate.STOP,  # opted out at Twilio
    "21617": Fate.FAIL,  # longer than a message may be
    "30001": Fate.RETRY,  # Twilio's queue is full
    "60728": Fate.RETRY,  # the limit of this hour is reached
    "63014": Fate.STOP,  # blocked by the person
    "63016": Fate.FAIL,  # free words outside the 24-hour window
    "63017": Fate.RETRY,  # too many messages in this second
    "63018": Fate.RETRY,  # the sender's rate is reached
    "63038": Fate.RETRY,  # the account's limit of this day is reached
}
"""Twilio's codes, from its list of errors. What is not here fails, and shows in the console."""
WAITS: dict[str, float] = {"20003": 300, "60728": 1800, "63038": 6 * 3600}
"""Seconds until the next try where Twilio tells none and the usual wait is too short."""
USUAL_WAIT = 15.0
LONGEST_WAIT = 6 * 3600.0


def refusal(code: str, *, asked_wait: float | None = None) -> RefusedError:
    """Make the error of a code; Twilio's own ``Retry-After`` wins over our waits."""
    match TABLE.get(code, Fate.FAIL):
        case Fate.STOP:
            return BlockedError(code)
        case Fate.RETRY:
            wait = WAITS.get(code, USUAL_WAIT) if asked_wait is None else asked_wait
            return RefusedError(code, retry_after=min(wait, LONGEST_WAIT))
        case Fate.FAIL:
            return RefusedError(code)
