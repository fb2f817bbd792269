"""Messages with two likely readings: one question, with a button for each."""

from bot import finding
from bot.flow import Turn
from bot.flows import OPENERS
from bot.message import Option
from bot.wording import is_worded
from nlu.interpretation import Ranked

SURE, AS_LIKELY = 0.8, 0.1
"""Below the one, with another reading so near, the first is wrong half the time."""
WORTH_ASKING = 0.15
_NEVER_ASKED = frozenset({"detained_relative", "missing_person", "talk_to_human", "complaint"})
"""What is answered at once, however sure: a wrong answer costs less than a question."""

_ABOUT_ONE = frozenset({"ask_service", "ask_requirements", "ask_cost", "ask_eligibility"})


def wavers(turn: Turn) -> bool:
    """Ask which of two errands is meant, where the ears hear both alike."""
    if turn.conversation.top or turn.heard.intent in _NEVER_ASKED:
        return False
    options = _two_errands(turn) or _two_topics(turn)
    if options:
        turn.say("wavering", [*options, turn.option("help_menu", "menu-something-else")])
    return bool(options)


def _two_errands(turn: Turn) -> list[Option]:
    heard = turn.heard
    if heard.confidence >= SURE:
        return []
    near = [each for each in heard.ranking if each.confidence >= heard.confidence - AS_LIKELY]
    options = readings(turn, near[:2])
    return options if len(options) == len(near) == 2 else []  # noqa: PLR2004 – a choice takes two


def _two_topics(turn: Turn) -> list[Option]:
    """Give the topic that was heard and the service that the words find, if of another topic."""
    topic, text = turn.heard.topic, turn.message.text
    found = finding.by_words(turn.directory, text)[:1] if turn.heard.intent in _ABOUT_ONE else []
    if topic is None or not found or found[0].topic == topic:
        return []
    about = turn.directory.services_about(topic)
    is_nearer = finding.likeliest([*about, *found], text) is found[0]
    if not is_nearer or not finding.is_well_named(found[0], text):
        return []
    return [
        turn.option(f"ask_service:topic={topic}", f"topic-{topic}".replace("_", "-")),
        Option(f"ask_service:service={found[0].id}", turn.in_words(found[0].short_name)),
    ]


def readings(turn: Turn, ranking: list[Ranked]) -> list[Option]:
    """Give an option for each reading that opens an errand, in the person's own words."""
    names = [
        OPENERS[each.intent].name
        for each in ranking
        if each.intent in OPENERS and each.confidence >= WORTH_ASKING
    ]
    lines = {name: f"reading-{name}".replace("_", "-") for name in dict.fromkeys(names)}
    return [turn.option(name, line) for name, line in lines.items() if is_worded("es", line)]
