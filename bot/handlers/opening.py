"""Messages that begin an errand."""

from bot import dates, errand
from bot.flow import Flow, Part, Turn
from bot.flows import FLOWS, OPENERS
from bot.handlers.fixed_words import KEYWORDS, plain
from bot.handlers.meaning import stands
from bot.message import Reply
from nlu import when
from nlu.interpretation import OUT_OF_SCOPE
from nlu.readings import Context, Time, TimeWindow
from office import own_appointments
from office.appointment import Appointment

_MENDING = frozenset({"correct", "deny", "affirm", "reschedule_appointment", OUT_OF_SCOPE})
"""What a change of mind sounds like right after the visit was made."""
_OTHER = frozenset({"otra", "another"})
_COURTESIES = frozenset(
    {"greet", "goodbye", "thanks", "affirm", "deny", "feedback", "correct", "cancel_errand"}
)
"""What is said around a wish and is none."""


def obeys(turn: Turn) -> bool:
    """Open at once what a promised word asks for."""
    name = KEYWORDS.get(plain(turn.message.text))
    if name:
        errand.begin(turn, FLOWS[name])
    return name is not None


def opens(turn: Turn) -> bool:
    """Begin another errand; the present one waits below."""
    flow = _flow_meant(turn)
    frame = turn.conversation.top
    if flow is None or turn.heard.intent == OUT_OF_SCOPE:
        return False
    if frame and (frame.flow == flow.name or not stands(turn)):
        return False
    _begin_with_the_other(turn, flow)
    return True


def changes_what_was_done(turn: Turn) -> bool:
    """Take "ay no, mejor a las 9", said after the visit was made, as moving that visit."""
    visit = _just_booked(turn)
    said = when.read(turn.message.text, now=dates.local(turn.now), context=Context.FREE)
    if visit is None or said is None or turn.heard.intent not in _MENDING or _is_for_another(turn):
        return False
    given = {"appointment": visit.code}
    if isinstance(said, Time | TimeWindow):  # the day stays as it was
        given["day"] = dates.local(visit.starts_at).date().isoformat()
    errand.begin(turn, FLOWS["reschedule_appointment"], given=given)
    return True


def _is_for_another(turn: Turn) -> bool:
    """Tell whether another visit is wanted: "y otra para mi mamá"."""
    said = plain(turn.message.text).split()
    return turn.heard.for_whom not in (None, "self") or not _OTHER.isdisjoint(said)


def _just_booked(turn: Turn) -> Appointment | None:
    """Find the visit that this talk has just made, while nothing else is open."""
    code = turn.conversation.booked
    if code is None or turn.conversation.top:
        return None
    own = own_appointments.upcoming(turn.db, turn.identity.id, turn.now)
    return next((each for each in own if each.code == code), None)


def _begin_with_the_other(turn: Turn, flow: Flow) -> None:
    """Begin an errand; a second one that the same message asks for is not lost."""
    other = next((part for part in turn.parts if _is_another(turn, part, flow)), None)
    leading = next((part for part in turn.parts if OPENERS.get(part.heard.intent) is flow), None)
    if other is None:
        errand.begin(turn, flow)
        return
    second, own = OPENERS[other.heard.intent], turn.of(leading) if leading else turn
    if flow.waits and not second.waits:
        errand.queue(own, flow)
        errand.begin(turn.of(other), second)
        return
    errand.queue(turn.of(other), second)
    errand.begin(own, flow)
    if flow.waits:
        turn.replies.insert(-1, Reply(text=turn.word("the-other-later")))


def _is_another(turn: Turn, part: Part, flow: Flow) -> bool:
    found = OPENERS.get(part.heard.intent)
    if found is None or found is flow or part.heard.intent in _COURTESIES:
        return False
    return stands(turn.of(part))


def _flow_meant(turn: Turn) -> Flow | None:
    """Give the errand of an intent; "¿dónde quitan tatuajes?" asks for the service."""
    if turn.heard.topic and turn.heard.intent in ("ask_office_hours", "ask_office_location"):
        return OPENERS["ask_service"]
    return OPENERS.get(turn.heard.intent)
