"""Messages that drop the errand under way, or ask to go on with it."""

from bot import errand
from bot.flow import Turn
from bot.flows.help_menu import menu_options
from bot.handlers.fixed_words import AGAIN, DROP, GO_ON, plain


def cancels(turn: Turn) -> bool:
    """Drop the errand under way."""
    wants = turn.heard.intent == "cancel_errand" or plain(turn.message.text) in DROP
    if not wants:
        return False
    if not turn.conversation.top:
        turn.say("nothing-open", menu_options(turn))
        return True
    errand.drop(turn)
    turn.say("dropped")
    errand.go_on(turn)
    return True


def goes_on(turn: Turn) -> bool:
    """Ask again what was open when the person asks to repeat, what waits when to go on."""
    said = plain(turn.message.text)
    if said not in GO_ON | AGAIN or not turn.conversation.top:
        return False
    if said in GO_ON:
        errand.go_back(turn)
    errand.go_on(turn)
    return True
