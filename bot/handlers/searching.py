"""What is left when no errand is meant: the directory, then that we did not understand."""

from bot import errand
from bot.flow import Turn
from bot.flows import FLOWS, OPENERS
from bot.flows.help_menu import MENU, menu_options
from bot.handlers.fixed_words import plain
from bot.handlers.meaning import ELSEWHERE, is_short
from bot.message import Option
from nlu.interpretation import OUT_OF_SCOPE

WORTH_ASKING = 0.15


def looks_up(turn: Turn) -> bool:
    """Answer with the directory what names a topic or a place, though not what is asked of it."""
    heard = turn.heard
    if turn.conversation.top:
        return False
    if heard.topic and not _is_not_ours(turn):
        errand.begin(turn, OPENERS["ask_service"])
        return True
    if is_short(turn) and heard.municipality and turn.directory.office_for(heard.municipality):
        errand.begin(turn, OPENERS["ask_office_location"])
        return True
    return False


def loses(turn: Turn) -> bool:
    """Say that we did not understand: first otherwise, then with the menu and a person."""
    frame = turn.conversation.top
    turn.conversation.missed += 1
    if not frame and _is_not_ours(turn):
        turn.say("out-of-scope", menu_options(turn))
        return True
    if turn.conversation.missed > 1:
        turn.say("lost-twice", menu_options(turn))
        return True
    if frame:
        if turn.heard.intent != FLOWS[frame.flow].opens_on:  # who asks the same again is heard
            turn.say("lost-in-errand")
        errand.go_on(turn)
        return True
    turn.say("lost", _likely(turn) or menu_options(turn))
    return True


def _likely(turn: Turn) -> list[Option]:
    likely = [r.intent for r in turn.heard.ranking if r.confidence >= WORTH_ASKING]
    names = [OPENERS[intent].name for intent in likely if intent in OPENERS]
    found = [turn.option(name, f"menu-{name}".replace("_", "-")) for name in names if name in MENU]
    return [*found, turn.option("talk_to_human", "menu-talk-to-human")] if len(found) > 1 else []


def _is_not_ours(turn: Turn) -> bool:
    """Tell whether a message asks for what the office does not do; a bare number asks nothing."""
    heard = turn.heard
    says_something = len(plain(turn.message.text).split()) > 1
    return says_something and heard.intent == OUT_OF_SCOPE and heard.confidence >= ELSEWHERE
