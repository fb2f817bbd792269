"""What needs one kind line and nothing else: greetings, thanks, who we are, who reads this."""

from bot.flow import Answers, Flow, Turn
from bot.flows.help_menu import menu_options

PLAIN = ("thanks", "goodbye", "feedback")
WHILE_WAITING = {"greet": "greet-waiting", "affirm": "affirm-waiting", "deny": "deny-waiting"}
"""What ends in a question of its own, where another is already open."""
WITH_MENU = ("greet", "affirm", "deny", "bot_challenge", "privacy_question")


def _say_line(turn: Turn, given: Answers) -> None:
    turn.say(given.frame.flow.replace("_", "-"))


def _say_with_menu(turn: Turn, given: Answers) -> None:
    line = given.frame.flow.replace("_", "-")
    waits = len(turn.conversation.frames) > 1
    if waits:
        turn.say(WHILE_WAITING.get(line, line))
        return
    turn.say(line, menu_options(turn))


COURTESIES: tuple[Flow, ...] = (
    *(Flow(name, opens_on=name, then=_say_line) for name in PLAIN),
    *(Flow(name, opens_on=name, then=_say_with_menu) for name in WITH_MENU),
)
