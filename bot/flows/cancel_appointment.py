"""Cancelling an appointment."""

from collections.abc import Mapping

from bot.flow import Answers, Flow, Turn
from bot.flows.asking_appointment import APPOINTMENT
from office import appointments


def facts(turn: Turn, given: Answers) -> Mapping[str, str]:
    """Word the appointment that would be cancelled."""
    appointment = given.get(APPOINTMENT)
    if appointment is None:
        return {}
    office = turn.directory.office(appointment.office)
    return {
        "when": turn.moment(appointment.starts_at),
        "office": turn.in_words(office.short_name),
        "code": appointment.code,
    }


def stops(turn: Turn, given: Answers) -> bool:
    """End when the appointment is no longer there to be cancelled."""
    gone = APPOINTMENT in given and given[APPOINTMENT] is None
    if gone:
        turn.say("appointment-gone", [turn.option("book_appointment", "menu-book-appointment")])
    return gone


def cancel(turn: Turn, given: Answers) -> None:
    """Cancel it, unless it was cancelled meanwhile."""
    appointment = given[APPOINTMENT]
    if appointment is None:
        stops(turn, given)
        return
    appointments.cancel(turn.db, appointment, turn.now)
    again = turn.option("book_appointment", "menu-book-appointment")
    turn.say("cancel-appointment-done", [again], when=turn.moment(appointment.starts_at))


cancel_appointment = Flow(
    "cancel_appointment",
    opens_on="cancel_appointment",
    asks=(APPOINTMENT,),
    confirms=True,
    facts=facts,
    stops=stops,
    then=cancel,
)
