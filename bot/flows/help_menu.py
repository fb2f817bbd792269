"""The menu: what one can come for, as options."""

from bot.flow import Answers, Flow, Turn
from bot.message import Option

MENU = (
    "book_appointment",
    "check_appointment",
    "ask_service",
    "ask_office_hours",
    "ask_office_location",
    "case_status",
    "talk_to_human",
    "change_language",
)


def menu_options(turn: Turn) -> list[Option]:
    """Give the menu's options; an option's id is the errand it opens."""
    return [turn.option(name, f"menu-{name}".replace("_", "-")) for name in MENU]


def show(turn: Turn, _: Answers) -> None:
    """Show the menu, and say what waits below it."""
    waits = len(turn.conversation.frames) > 1
    turn.say("help-menu-waiting" if waits else "help-menu", menu_options(turn))


help_menu = Flow("help_menu", opens_on="help_menu", then=show)
