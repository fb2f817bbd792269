"""Buttons, and words that name one: of the open question, of a menu, of an older message."""

from bot import errand, readers
from bot.flow import Turn
from bot.handlers.taking import open_by_id, take
from bot.message import Option


def taps(turn: Turn) -> bool:
    """Take a button: of the question that is open, of a menu, or of an older message."""
    choice = turn.message.choice
    if choice is None:
        return False
    if _is_current(turn) and take(turn, _offered(turn).get(choice)):
        return True
    if not open_by_id(turn, choice):
        turn.say("stale-button")
        errand.go_on(turn)
    return True


def picks_shown(turn: Turn) -> bool:
    """Read the message as one of the options last shown outside a question."""
    shown = [Option(*each) for each in turn.conversation.shown]
    picked = readers.one_of(turn.message.text, shown) if shown else None
    if picked is None:
        picked = _agreed(turn, shown) or _invited(turn, shown)
    return picked is not None and open_by_id(turn, picked.id)


def _agreed(turn: Turn, shown: list[Option]) -> Option | None:
    """Find what a plain yes or no means where a consent was asked for last."""
    said = readers.yes_no(turn.message.text)
    if said is None or not turn.conversation.invites:
        return None
    ends = ":consent=yes" if said else ":consent=no"
    return next((option for option in shown if option.id.endswith(ends)), None)


def _invited(turn: Turn, shown: list[Option]) -> Option | None:
    """Find what a plain yes means: the visit that is reminded of, or the only thing offered."""
    if not readers.yes_no(turn.message.text):
        return None
    visit = next((o for o in shown if o.id.startswith("confirm_attendance:")), None)
    only = shown[0] if len(shown) == 1 and turn.conversation.invites else None
    return visit or only


def _is_current(turn: Turn) -> bool:
    prompt = turn.message.prompt
    return prompt is None or prompt == turn.conversation.prompt


def _offered(turn: Turn) -> dict[str, Option]:
    frame = turn.conversation.top
    asked = frame.asked.offered if frame and frame.asked else []
    return {key: Option(key, title) for key, title in turn.conversation.shown or asked}
