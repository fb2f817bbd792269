"""Waiting for a place where there is none: whoever joins is written to when one frees."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from bot.conversation import Frame
from bot.flow import Answers, Flow, Question, Read, Turn
from bot.flows import asking_for_whom, asking_wish
from bot.flows.asking_consent import CONSENT, agree
from bot.flows.asking_office import office_question, takes_visits
from bot.flows.asking_visit import SERVICE, topic
from bot.flows.asking_wish import WISH
from bot.message import Option
from office import holds, own_appointments, people, waitlist
from office.appointment import Appointment
from office.errors import AlreadyWaitingError, NoSuchAppointmentError
from office.people import Relation
from office.visits import Visit
from office.waiting import Waiting

T = TypeVar("T")
_BOOKING, _MOVING = "book_appointment", "reschedule_appointment"


def _as_in_the_errand_below(question: Question[T]) -> Question[T]:
    """Do not ask again what the visit's own errand, which waits below, was told."""

    def knows(turn: Turn, given: Answers) -> Read | None:
        told = _below(turn).get(question.name)
        return Read(option=Option(told, told)) if told else question.knows(turn, given)

    def matters(turn: Turn, given: Answers) -> bool:
        return question.name in _below(turn) or question.when(turn, given)

    return replace(question, knows=knows, when=matters)


def _below(turn: Turn) -> Mapping[str, str]:
    frame = _errand_below(turn)
    if frame is None:
        return {}
    return _of_visit(turn, frame) if frame.flow == _MOVING else frame.answers


def _errand_below(turn: Turn) -> Frame | None:
    frames = reversed(turn.conversation.frames)
    return next((each for each in frames if each.flow in {_BOOKING, _MOVING}), None)


def _of_visit(turn: Turn, frame: Frame) -> Mapping[str, str]:
    """Give the answers that would make the visit that is being moved."""
    visit = _visit_moved(turn, frame)
    known = people.of_identity(turn.db, turn.identity.id)
    found = next((each for each in known if visit and each.person.id == visit.person_id), None)
    if visit is None or found is None or found.person.name is None:
        return {}
    return {
        "office": visit.office,
        "service": visit.service,
        "for_whom": found.relation,
        "name": found.person.name,
    }


def _visit_moved(turn: Turn, frame: Frame) -> Appointment | None:
    code = frame.answers.get("appointment", "")
    try:
        return own_appointments.with_code(turn.db, turn.identity.id, code, turn.now)
    except NoSuchAppointmentError:
        return None


AGREED = _as_in_the_errand_below(CONSENT)
OFFICE = _as_in_the_errand_below(office_question(may_be=takes_visits))
VISIT = _as_in_the_errand_below(SERVICE)
FOR_WHOM = _as_in_the_errand_below(asking_for_whom.FOR_WHOM)
NAME = _as_in_the_errand_below(asking_for_whom.NAME)


def facts(_: Turn, given: Answers) -> Mapping[str, str]:
    """Tell whom it is for, for the question of the name."""
    return {"who": str(asking_for_whom.relation(given))}


def stops(turn: Turn, given: Answers) -> bool:
    """End kindly for those who do not agree."""
    refused = CONSENT in given and not given[CONSENT]
    if refused:
        turn.say("book-appointment-without-consent", [_person(turn)])
    return refused


def join(turn: Turn, given: Answers) -> None:
    """Put them on the list; the errand that found no place is over."""
    agree(turn, given)
    office = given[OFFICE]
    visit = Visit(
        service=given[VISIT].id,
        topic=topic(turn, given),
        person_id=asking_for_whom.meet(turn, given).id,
        identity_id=turn.identity.id,
        for_other=asking_for_whom.relation(given) is not Relation.SELF,
    )
    _leave_the_errand_below(turn)
    try:
        waiting = waitlist.join(
            turn.db, office, visit, given[WISH], identity_id=turn.identity.id, now=turn.now
        )
    except AlreadyWaitingError:
        turn.say("join-waiting-list-already", [leave_option(turn)])
        return
    _say_joined(turn, waiting)


def _say_joined(turn: Turn, waiting: Waiting) -> None:
    turn.conversation.office = waiting.office
    office = turn.directory.office(waiting.office)
    turn.say(
        "join-waiting-list-done",
        office=turn.in_words(office.short_name),
        wish=asking_wish.word(turn, waiting.wish),
        place=waitlist.place(turn.db, waiting),
    )


def leave_option(turn: Turn, waiting: Waiting | None = None) -> Option:
    """Offer to leave the list."""
    which = f":waiting={waiting.id}" if waiting else ""
    return turn.option(f"leave_waiting_list{which}", "menu-leave-waiting-list")


def _leave_the_errand_below(turn: Turn) -> None:
    frame = _errand_below(turn)
    if frame:
        turn.conversation.frames.remove(frame)
        holds.release(turn.db, turn.row.id)


def _person(turn: Turn) -> Option:
    return turn.option("talk_to_human", "menu-talk-to-human")


join_waiting_list = Flow(
    "join_waiting_list",
    opens_on="join_waiting_list",
    asks=(AGREED, OFFICE, VISIT, FOR_WHOM, NAME, WISH),
    facts=facts,
    stops=stops,
    then=join,
)
