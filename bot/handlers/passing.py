"""What is said in passing, whatever the ears make of it: late, lost, a wrong fact, an insult."""

from bot import errand
from bot.flow import Turn
from bot.flows import FLOWS
from bot.flows.help_menu import menu_options
from nlu.asides import Aside, said_in_passing
from nlu.interpretation import OUT_OF_SCOPE

_ANSWERS_A_QUESTION = frozenset({Aside.WRONG_FACT, Aside.FREE_OF_CHARGE, Aside.PAPERS_ASKED})
"""What in the middle of an errand, or about a service just told, means something else."""
_WHATEVER_ELSE = frozenset(
    {Aside.WRONG_FACT, Aside.RUNNING_LATE, Aside.LOST_WAY, Aside.BORROWED_PHONE, Aside.THREAT}
    | {Aside.PAPERS_ASKED}
)
"""What is meant whatever topic is named beside it."""


def says_in_passing(turn: Turn) -> bool:
    """Answer what is asked or told around a visit; the errand under way waits."""
    aside = said_in_passing(turn.message.text)
    if aside is None or _is_taken_as_said(turn) or _means_else(turn, aside):
        return False
    if aside is Aside.INSULT:
        _stay_calm(turn)
    elif aside is Aside.THREAT:
        turn.say("insult")
        errand.begin(turn, FLOWS["talk_to_human"])
    else:
        errand.begin(turn, FLOWS[aside])
    return True


def _is_taken_as_said(turn: Turn) -> bool:
    """Tell whether the open question takes whatever is written."""
    frame = turn.conversation.top
    asked = frame and frame.asked and FLOWS[frame.flow].question(frame.asked.question)
    return bool(asked and asked.takes_anything)


def _means_else(turn: Turn, aside: Aside) -> bool:
    frame = turn.conversation.top
    heard = turn.heard
    if aside is Aside.INSULT and (heard.topic or heard.by_rules != OUT_OF_SCOPE):
        return True
    if aside not in _WHATEVER_ELSE and heard.topic:
        return True
    if aside is Aside.ARRIVED and heard.municipality:
        return True
    if aside not in _ANSWERS_A_QUESTION:
        return False
    is_in_errand = frame is not None and FLOWS[frame.flow].waits
    is_told = turn.conversation.service and turn.conversation.still_speaks_of_it(turn.now)
    return is_in_errand or (aside is not Aside.WRONG_FACT and bool(is_told))


def _stay_calm(turn: Turn) -> None:
    """Answer an insult in one line, and go on helping."""
    turn.say("insult")
    if turn.conversation.top:
        errand.go_on(turn)
    else:
        turn.offer(menu_options(turn))
