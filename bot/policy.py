"""Who takes a message: the first handler that can. The order of HANDLERS is the whole policy."""

from collections.abc import Callable

from bot import errand
from bot.flow import Turn
from bot.handlers.answering import answers, answers_below, corrects, tells_ahead
from bot.handlers.buttons import picks_shown, taps
from bot.handlers.clarifying import counts_too_far, explains, helps_choose
from bot.handlers.doubting import answers_danger, asks_gently, open_questions, watch
from bot.handlers.first_things import is_with_a_human, opts, shows_what_was_held, warns
from bot.handlers.following import follows_up
from bot.handlers.leaving import cancels, goes_on
from bot.handlers.opening import changes_what_was_done, obeys, opens
from bot.handlers.other_kinds import hears_media, returns_signs, sees_signs
from bot.handlers.passing import says_in_passing
from bot.handlers.returning import comes_back
from bot.handlers.searching import looks_up, loses, names_far_place, names_institution
from bot.handlers.waiting import waits_in_line
from bot.handlers.wavering import wavers

Handler = Callable[[Turn], bool]

HANDLERS: tuple[Handler, ...] = (
    warns,
    opts,
    is_with_a_human,
    sees_signs,
    asks_gently,
    taps,
    shows_what_was_held,
    hears_media,
    obeys,
    comes_back,
    goes_on,
    answers_danger,
    waits_in_line,
    explains,
    helps_choose,
    picks_shown,
    says_in_passing,
    answers,
    answers_below,
    counts_too_far,
    corrects,
    follows_up,
    cancels,
    returns_signs,
    changes_what_was_done,
    names_institution,
    names_far_place,
    wavers,
    opens,
    tells_ahead,
    looks_up,
    loses,
)


def decide(turn: Turn) -> None:
    """Let the first handler that can take the turn."""
    asked = open_questions(turn)
    errand.forget_unknown(turn)
    taken = next(handler for handler in HANDLERS if handler(turn))
    watch(turn, asked)
    if taken is not loses:
        turn.conversation.missed = 0
