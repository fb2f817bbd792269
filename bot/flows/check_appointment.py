"""Seeing one's appointments."""

from bot.flow import Answers, Flow, Turn
from bot.flows.asking_office import where_it_is
from office import own_appointments
from office.appointment import Appointment


def tell(turn: Turn, _: Answers) -> None:
    """Tell each appointment made through this phone, and what can be done with it."""
    own = own_appointments.upcoming(turn.db, turn.identity.id, turn.now)
    if not own:
        turn.say(
            "check-appointment-none", [turn.option("book_appointment", "menu-book-appointment")]
        )
        return
    for appointment in own:
        _tell_one(turn, appointment)
    turn.offer(
        [
            turn.option("reschedule_appointment", "menu-reschedule-appointment"),
            turn.option("cancel_appointment", "menu-cancel-appointment"),
        ]
    )


def _tell_one(turn: Turn, appointment: Appointment) -> None:
    office = turn.directory.office(appointment.office)
    turn.say(
        "check-appointment-one",
        when=turn.moment(appointment.starts_at),
        office=turn.in_words(office.short_name),
        where=where_it_is(turn, office),
        code=appointment.code,
    )


check_appointment = Flow("check_appointment", opens_on="check_appointment", waits=False, then=tell)
