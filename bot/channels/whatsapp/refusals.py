"""What Twilio's error codes mean for us, as a table: try again, give up, or write no more."""

from dataclasses import dataclass
from enum import StrEnum

from bot.outgoing import BlockedError, ButtonsRefusedError, RefusedError, WindowShutError


class Fate(StrEnum):
    """What becomes of a refused message."""

    RETRY = "retry"
    FAIL = "fail"
    STOP = "stop"
    """The person blocked us or opted out: nothing more goes there."""
    SHUT = "shut"
    """The 24 hours are over: it goes as its template, or waits until the person writes."""
    PLAIN = "plain"
    """The message is not taken as it is built: it goes once more, its options as numbered text."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one code means; ``wait`` in seconds where Twilio tells none.

    ``alerts`` when somebody must mend something here: the account, a template, ourselves.
    """

    fate: Fate
    wait: float | None = None
    alerts: bool = False


USUAL_WAIT = 15.0
LONGEST_WAIT = 6 * 3600.0
UNKNOWN = Meaning(Fate.FAIL, alerts=True)
"""A code that is not in the table fails, and somebody looks what it means."""
TABLE: dict[str, Meaning] = {
    # the account
    "20003": Meaning(Fate.RETRY, 300, alerts=True),  # our token is refused
    "20005": Meaning(Fate.RETRY, 1800, alerts=True),  # the account is not active
    "20404": Meaning(Fate.FAIL, alerts=True),  # no such account, or sender, or text
    "20429": Meaning(Fate.RETRY),  # too many requests at once; not processed
    "21910": Meaning(Fate.FAIL, alerts=True),  # the sender is of another channel
    "30002": Meaning(Fate.RETRY, 1800, alerts=True),  # the account is suspended
    "60728": Meaning(Fate.RETRY, 1800),  # the limit of this hour is reached
    "63007": Meaning(Fate.RETRY, 1800, alerts=True),  # no such sender at Twilio
    "63001": Meaning(Fate.RETRY, 1800, alerts=True),  # WhatsApp does not know our account
    "63010": Meaning(Fate.RETRY),  # an error of the channel's own
    "63012": Meaning(Fate.RETRY),  # the same
    "63017": Meaning(Fate.RETRY),  # too many messages in this second
    "63018": Meaning(Fate.RETRY),  # the sender's rate is reached
    "63020": Meaning(Fate.RETRY, 1800, alerts=True),  # the business did not accept Twilio
    "63022": Meaning(Fate.RETRY, 1800, alerts=True),  # the certificate of our name is not valid
    "63038": Meaning(Fate.RETRY, LONGEST_WAIT, alerts=True),  # the limit of this day is reached
    "63112": Meaning(Fate.RETRY, 1800, alerts=True),  # Meta shut the business's account
    # the person
    "21211": Meaning(Fate.FAIL),  # no such number
    "21610": Meaning(Fate.STOP),  # opted out at Twilio
    "21614": Meaning(Fate.FAIL),  # no such number
    "30003": Meaning(Fate.RETRY, 600),  # the telephone is off
    "30005": Meaning(Fate.FAIL),  # no such person on this channel
    "30006": Meaning(Fate.FAIL),  # cannot be reached
    "63003": Meaning(Fate.FAIL),  # no such person on this channel
    "63014": Meaning(Fate.STOP),  # blocked by the person
    "63016": Meaning(Fate.SHUT),  # free words outside the 24-hour window
    "63024": Meaning(Fate.FAIL),  # no WhatsApp there
    "63032": Meaning(Fate.FAIL),  # WhatsApp keeps this person from such messages
    "63033": Meaning(Fate.FAIL),  # WhatsApp keeps this person from any message
    "63049": Meaning(Fate.FAIL),  # Meta chose not to deliver it
    # the words
    "21617": Meaning(Fate.FAIL, alerts=True),  # longer than a message may be
    "21619": Meaning(Fate.FAIL, alerts=True),  # without words
    "21655": Meaning(Fate.PLAIN, alerts=True),  # no such registered text
    "21656": Meaning(Fate.PLAIN, alerts=True),  # variables that the text does not take
    "21658": Meaning(Fate.PLAIN, alerts=True),  # a variable that is too long
    "30001": Meaning(Fate.RETRY),  # Twilio's queue is full
    "30008": Meaning(Fate.RETRY),  # nobody knows why
    "30036": Meaning(Fate.FAIL),  # it waited at Twilio for longer than it was of use
    "63005": Meaning(Fate.PLAIN, alerts=True),  # the channel does not take such a message
    "63013": Meaning(Fate.PLAIN),  # against a rule of the channel
    "63019": Meaning(Fate.FAIL, alerts=True),  # our media could not be fetched
    "63021": Meaning(Fate.PLAIN, alerts=True),  # words or buttons that the channel does not take
    "63027": Meaning(Fate.FAIL, alerts=True),  # no such template in this language
    "63028": Meaning(Fate.FAIL, alerts=True),  # a template with other variables
    "63030": Meaning(Fate.PLAIN, alerts=True),  # a part of it that the channel does not take
    "63041": Meaning(Fate.FAIL, alerts=True),  # the template is paused
    "63042": Meaning(Fate.FAIL, alerts=True),  # the template is switched off
    # ours
    "template_missing": Meaning(Fate.FAIL, alerts=True),  # nobody gave its SID
    "unreachable": Meaning(Fate.RETRY, 10),  # the line, or Twilio, is down
}
"""Twilio's codes, from its list of errors, and two of our own."""


def is_ours_to_mend(code: str) -> bool:
    """Tell whether a code, as it is kept, is Twilio's and calls for somebody to mend something."""
    is_twilio_s = code in TABLE or (len(code) == 5 and code.isdecimal())  # noqa: PLR2004 – its codes have five digits
    return is_twilio_s and TABLE.get(code, UNKNOWN).alerts


def refusal(code: str, *, asked_wait: float | None = None) -> RefusedError:
    """Make the error of a code; Twilio's own ``Retry-After`` wins over our waits."""
    means = TABLE.get(code, UNKNOWN)
    match means.fate:
        case Fate.STOP:
            return BlockedError(code)
        case Fate.SHUT:
            return WindowShutError(code)
        case Fate.PLAIN:
            return ButtonsRefusedError(code, is_ours_to_mend=means.alerts)
        case Fate.RETRY:
            wait = (means.wait or USUAL_WAIT) if asked_wait is None else asked_wait
            return RefusedError(
                code, retry_after=min(wait, LONGEST_WAIT), is_ours_to_mend=means.alerts
            )
        case Fate.FAIL:
            return RefusedError(code, is_ours_to_mend=means.alerts)
