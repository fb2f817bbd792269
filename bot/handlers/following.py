"""Messages that ask on about what was just told: "¿y cuánto cuesta?", "¿y en Usulután?"."""

from bot import errand
from bot.flow import Turn
from bot.flows import FLOWS
from bot.flows.ask_about_it import NEARBY
from bot.handlers.meaning import ELSEWHERE
from bot.message import Option
from nlu import aspects
from nlu.aspects import Aspect
from nlu.spelling import plain_words
from office.directory import FIRST_VISIT, Service

_ASKS_OF_THE_TALK = frozenset(
    """book_appointment reschedule_appointment cancel_appointment check_appointment
    confirm_attendance case_status talk_to_human complaint delete_my_data change_language
    stop_reminders resume_reminders detained_relative missing_person privacy_question""".split()
)
"""Intents that are about something else than a service, when we are sure of them."""
_OF_THE_OFFICE = {Aspect.PLACE: "ask_office_location", Aspect.HOURS: "ask_office_hours"}
_OFFICE = frozenset({"oficina", "ofi", "office", "ustedes", "alcaldia", "abren", "atienden"})
_FEW = 5
"""In so few words a place alone changes only where: "¿y en Usulután?"."""
_WHOLE = {Aspect.COST: "ask_cost", Aspect.REQUIREMENTS: "ask_requirements"}


def follows_up(turn: Turn) -> bool:
    """Answer what is asked on about the service told last; after days, ask whether it is meant."""
    service = _spoken_of(turn)
    aspect = _aspect(turn)
    if service is None or aspect is None or _is_about_else(turn, aspect):
        return False
    if not turn.conversation.still_speaks_of_it(turn.now):
        _ask_whether(turn, service, aspect)
        return True
    if service.id == FIRST_VISIT and aspect in _OF_THE_OFFICE:
        errand.begin(turn, FLOWS[_OF_THE_OFFICE[Aspect(aspect)]])
        return True
    given = {"service": service.id, "aspect": aspect}
    errand.begin(turn, FLOWS["ask_about_it"], given=given)
    return True


def _spoken_of(turn: Turn) -> Service | None:
    frame, told = turn.conversation.top, turn.conversation.service
    if told is None or (frame and FLOWS[frame.flow].waits):
        return None
    return next((each for each in turn.directory.services if each.id == told), None)


def _aspect(turn: Turn) -> str | None:
    found = aspects.find(turn.message.text)
    is_short = len(plain_words(turn.message.text)) <= _FEW
    if found is None and is_short and turn.heard.municipality:
        return NEARBY
    return found


def _is_about_else(turn: Turn, aspect: str) -> bool:
    """Tell whether a message names another subject, or is sure to ask about none."""
    heard = turn.heard
    if heard.topic and aspect != Aspect.WITHOUT:
        return True
    said = set(plain_words(turn.message.text))
    if aspect in _OF_THE_OFFICE and (heard.municipality or said & _OFFICE):
        return True
    return heard.intent in _ASKS_OF_THE_TALK and heard.confidence >= ELSEWHERE


def _ask_whether(turn: Turn, service: Service, aspect: str) -> None:
    name = _WHOLE.get(Aspect(aspect), "ask_service") if aspect != NEARBY else "ask_service"
    options = [
        Option(f"{name}:service={service.id}", turn.in_words(service.short_name)),
        turn.option("ask_service", "menu-something-else"),
        turn.option("talk_to_human", "menu-talk-to-human"),
    ]
    turn.say("ask-about-it-still", options, name=turn.in_words(service.name))
