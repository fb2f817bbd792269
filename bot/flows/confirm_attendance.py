"""Saying that one will come."""

from bot.flow import Answers, Flow, Turn
from bot.flows.asking_appointment import APPOINTMENT
from bot.flows.asking_office import where_it_is
from office import appointments


def confirm(turn: Turn, given: Answers) -> None:
    """Note it, unless the appointment is no longer there."""
    appointment = given[APPOINTMENT]
    if appointment is None:
        turn.say("appointment-gone", [turn.option("book_appointment", "menu-book-appointment")])
        return
    appointments.confirm(turn.db, appointment)
    office = turn.directory.office(appointment.office)
    turn.say(
        "confirm-attendance-done",
        when=turn.moment(appointment.starts_at),
        office=turn.in_words(office.short_name),
        where=where_it_is(turn, office),
    )


confirm_attendance = Flow(
    "confirm_attendance", opens_on="confirm_attendance", asks=(APPOINTMENT,), then=confirm
)
