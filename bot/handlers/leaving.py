"""Messages that drop the errand under way, or ask to go on with it."""

from bot import errand
from bot.flow import Turn
from bot.flows.help_menu import menu_options
from bot.handlers.fixed_words import AGAIN, DROP, GO_ON, PAUSE, plain


def cancels(turn: Turn) -> bool:
    """Drop the errand under way; with nothing under way, "parar" stops what we would begin."""
    said = plain(turn.message.text)
    if turn.heard.intent != "cancel_errand" and said not in DROP:
        return False
    if turn.conversation.top:
        errand.drop(turn)
        turn.say("dropped")
        errand.go_on(turn)
    elif said in PAUSE:
        turn.identity.opted_out_at = turn.now
        turn.say("opted-out")
    else:
        turn.say("nothing-open", menu_options(turn))
    return True


def goes_on(turn: Turn) -> bool:
    """Ask again what was open when the person asks to repeat, what waits when to go on."""
    said = plain(turn.message.text)
    if not turn.conversation.top or not (said in GO_ON or said in AGAIN):
        return False
    if said in GO_ON:
        errand.go_back(turn)
    errand.go_on(turn)
    return True
