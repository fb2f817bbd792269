"""What is left when no errand is meant: the directory, then that we did not understand."""

from collections.abc import Sequence

from bot import errand, finding, readers
from bot.flow import Turn
from bot.flows import FLOWS, OPENERS
from bot.flows.asking_office import office_option
from bot.flows.asking_service import place_of
from bot.flows.help_menu import menu_options
from bot.handlers.fixed_words import plain
from bot.handlers.meaning import ELSEWHERE, is_short
from bot.handlers.wavering import readings
from bot.message import Option
from nlu.interpretation import OUT_OF_SCOPE
from nlu.spelling import plain_words
from office import unmet_needs
from office.directory import Service

_ABOUT_THINGS = frozenset(
    {"ask_service", "ask_requirements", "ask_cost", "ask_eligibility", "bot_challenge"}
    | {"ask_office_hours", "ask_office_location", OUT_OF_SCOPE}
)
"""Intents of a message that may be about an institution or a place."""
_ABOUT_PLACES = frozenset({"ask_office_hours", "ask_office_location", OUT_OF_SCOPE})
_ASKED_FOR = frozenset({"ask_service", "ask_requirements", "ask_cost", "ask_eligibility"})
_TIMES_ENOUGH = 3
"""So often not understood, nobody is asked to say it otherwise once more."""
_OFFERED = frozenset("tienen hay dan ayudan ofrecen regalan prestan have offer give".split())


def names_institution(turn: Turn) -> bool:
    """Tell what an institution does for people when hardly more than its name is said."""
    text = turn.message.text
    named = finding.institution_named(text)
    if named is None or turn.conversation.top or turn.heard.intent not in _ABOUT_THINGS:
        return False
    found = finding.of_institution(turn.directory, named)
    if not found or not finding.is_only_its_name(text, named):
        return False
    if len(found) == 1:
        errand.begin(turn, FLOWS["ask_service"], given={"service": found[0].id})
    else:
        institution = min((turn.in_words(each.institution) for each in found), key=len)
        turn.say("found-institution", _each(turn, found), institution=institution)
    return True


def names_far_place(turn: Turn) -> bool:
    """Name the nearest office when the place that was said has none; the need is noted."""
    heard = turn.heard
    place = heard.municipality
    is_asked = heard.intent in _ABOUT_PLACES and not heard.topic
    if not place or not is_asked or turn.conversation.top or turn.directory.office_for(place):
        return False
    unmet_needs.note(turn.db, None, place, turn.now)
    office = finding.nearest_office(turn.directory, place)
    if office:
        name = turn.in_words(office.short_name)
        turn.say("found-nearest", place=place, office=name)
        errand.begin(turn, FLOWS["ask_office_location"], given={"office": office.id})
        return True
    offices = [office_option(turn, each) for each in turn.directory.offices]
    ways = [Option(f"ask_office_location:office={each.id}", each.title) for each in offices]
    person = turn.option("talk_to_human", "menu-talk-to-human")
    turn.say("found-no-office", [*ways, person], place=place)
    return True


def looks_up(turn: Turn) -> bool:
    """Answer with the directory what names a topic, a place, or a thing that stands in it."""
    heard = turn.heard
    if turn.conversation.top or _is_not_ours(turn):
        return False
    if heard.topic:
        errand.begin(turn, OPENERS["ask_service"])
        return True
    if is_short(turn) and heard.municipality and turn.directory.office_for(heard.municipality):
        errand.begin(turn, OPENERS["ask_office_location"])
        return True
    return _searches(turn)


def loses(turn: Turn) -> bool:
    """Say that we did not understand: first otherwise, then with the menu, then by a person."""
    frame = turn.conversation.top
    turn.conversation.missed += 1
    if not frame and _is_not_ours(turn):
        turn.say("out-of-scope", menu_options(turn))
        return True
    if turn.conversation.missed >= _TIMES_ENOUGH:
        turn.say("lost-again", _ways_out(turn))
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


def _ways_out(turn: Turn) -> list[Option]:
    """Offer a person first, one tap away, and the menu."""
    person = turn.option("talk_to_human", "menu-talk-to-human")
    return [person, turn.option("help_menu", "menu-something-else")]


def _searches(turn: Turn) -> bool:
    """Search the whole directory by words; what is asked for and not there is noted."""
    found = finding.by_words(turn.directory, turn.message.text)
    if len(found) == 1:
        errand.begin(turn, FLOWS["ask_service"], given={"service": found[0].id})
    elif found:
        turn.say("found-several", _each(turn, found))
    elif _is_asked_for(turn):
        unmet_needs.note(turn.db, None, place_of(turn), turn.now)
        ways = [
            turn.option("talk_to_human", "menu-ask-for-me"),
            turn.option("ask_service", "menu-ask-service"),
        ]
        turn.say("found-nothing", ways)
    else:
        return False
    return True


def _each(turn: Turn, found: Sequence[Service]) -> list[Option]:
    titles = [
        Option(f"ask_service:service={each.id}", turn.in_words(each.short_name)) for each in found
    ]
    return [*titles[:9], turn.option("talk_to_human", "menu-talk-to-human")]


def _is_asked_for(turn: Turn) -> bool:
    """Tell whether some help is asked for, though we know of none."""
    words = plain_words(turn.message.text)
    is_wanted = turn.heard.intent in _ASKED_FOR or not _OFFERED.isdisjoint(words)
    return len(words) > 2 and is_wanted and readers.asks(turn.message.text)  # noqa: PLR2004 – few


def _likely(turn: Turn) -> list[Option]:
    found = readings(turn, list(turn.heard.ranking))
    person = turn.option("talk_to_human", "menu-talk-to-human")
    others = [option for option in found if option.id != person.id]
    return [*others, person] if len(found) > 1 else []


def _is_not_ours(turn: Turn) -> bool:
    """Tell whether a message asks for what the office does not do; a bare number asks nothing."""
    heard = turn.heard
    says_something = len(plain(turn.message.text).split()) > 1
    return says_something and heard.intent == OUT_OF_SCOPE and heard.confidence >= ELSEWHERE
