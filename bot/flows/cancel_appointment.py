"""Cancelling an appointment."""

from collections.abc import Mapping

from bot.flow import Answers, Flow, Turn
from bot.flows.asking_appointment import APPOINTMENT, say_gone
from office import appointments
from office.errors import OverError


def facts(turn: Turn, given: Answers) -> Mapping[str, str]:
    """Word the appointment that would be cancelled."""
    visit = given.get(APPOINTMENT)
    if visit is None:
        return {}
    office = turn.directory.office(visit.office)
    return {
        "when": turn.moment(visit.starts_at),
        "office": turn.in_words(office.short_name),
        "code": visit.code,
    }


def stops(turn: Turn, given: Answers) -> bool:
    """End when the appointment is no longer there to be cancelled."""
    gone = APPOINTMENT in given and given[APPOINTMENT] is None
    if gone:
        say_gone(turn)
    return gone


def moves_instead(_: Turn, given: Answers) -> str | None:
    """Offer to move it first: who cannot come that day often can on another."""
    visit = given.get(APPOINTMENT)
    return f"reschedule_appointment:appointment={visit.code}" if visit else None


def cancel(turn: Turn, given: Answers) -> None:
    """Cancel it, unless it was cancelled meanwhile."""
    visit = given[APPOINTMENT]
    if visit is None:
        say_gone(turn)
        return
    try:
        appointments.cancel(turn.db, visit, turn.now)
    except OverError:
        say_gone(turn)
        return
    again = turn.option("book_appointment", "menu-book-appointment")
    turn.say("cancel-appointment-done", [again], when=turn.moment(visit.starts_at))


cancel_appointment = Flow(
    "cancel_appointment",
    opens_on="cancel_appointment",
    asks=(APPOINTMENT,),
    confirms=True,
    facts=facts,
    stops=stops,
    changes_by=moves_instead,
    then=cancel,
)
