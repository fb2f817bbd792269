"""Messages without words: a recording, a picture, a place, a hand that waves."""

from bot import errand, readers
from bot.flow import Turn
from bot.flows import OPENERS
from bot.flows.help_menu import menu_options
from bot.message import Media


def sees_signs(turn: Turn) -> bool:
    """Say, where a question is open, that a sign under it is no answer; else let it be."""
    if turn.message.media is not Media.REACTION:
        return False
    if turn.conversation.top:
        turn.say("media-reaction")
        errand.go_on(turn)
    return True


def hears_media(turn: Turn) -> bool:
    """Say kindly that a recording, a picture or a place alone cannot be read here."""
    if turn.message.media is None or turn.message.text:
        return False
    turn.say(f"media-{turn.message.media}")
    if turn.conversation.top:
        errand.go_on(turn)
    else:
        turn.offer(menu_options(turn))
    return True


def returns_signs(turn: Turn) -> bool:
    """Answer a hand that waves, or folded hands, as what they are; a thumb is never a yes."""
    kind = readers.sign(turn.message.text)
    if kind is None or (kind == "affirm" and turn.conversation.top):
        return False
    errand.begin(turn, OPENERS["greet" if kind == "greet" else "thanks"])
    return True
