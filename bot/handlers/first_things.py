"""What comes before any errand: danger, opting out, a caseworker who has the talk."""

from bot import danger, handoff
from bot.flow import Turn
from bot.flows.help_menu import menu_options
from bot.handlers.fixed_words import LEAVE, OPT_IN, OPT_OUT, SEE, plain
from bot.inbox import Mode


def warns(turn: Turn) -> bool:
    """Answer danger before anything else, in any mode."""
    if turn.heard.alarm is None:
        return False
    danger.answer(turn, turn.heard.alarm)
    return True


def opts(turn: Turn) -> bool:
    """Stop, or begin again, all that we would write by ourselves."""
    said = plain(turn.message.text)
    if said in OPT_OUT:
        turn.identity.opted_out_at = turn.now
        turn.say("opted-out")
        return True
    if said in OPT_IN and turn.identity.opted_out_at:
        turn.identity.opted_out_at = None
        turn.say("opted-in")
        return True
    return False


def is_with_a_human(turn: Turn) -> bool:
    """Be silent while a caseworker has the conversation, unless the person ends it."""
    if turn.row.mode != Mode.HUMAN:
        return False
    if plain(turn.message.text) in LEAVE:
        handoff.end_by_person(turn.db, turn.directory, turn.row, turn.now)
        turn.say("handoff-ended", menu_options(turn))
    return True


def shows_what_was_held(turn: Turn) -> bool:
    """Say nothing more to VER: the words that waited for it go out now."""
    return turn.let_go > 0 and plain(turn.message.text) in SEE
