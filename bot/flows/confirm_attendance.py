"""Saying that one will come."""

import re

from bot.flow import Answers, Flow, Turn
from bot.flows.asking_appointment import STILL_COMING, appointment_question
from bot.flows.asking_office import where_it_is
from nlu.spelling import fold
from office import appointments

APPOINTMENT = appointment_question(grace=STILL_COMING)
_IS_LATE = re.compile(r"(?<!la )(?<!buenas )\btarde\b|\batras|\bretras|\bdemor|\blate\b")
_IS_THERE = re.compile(
    r"\b(?:ya|aqui) (?:estoy|llegue|vine|toy)\b|\bi am here\b|\bim here\b|\barrived\b"
)


def confirm(turn: Turn, given: Answers) -> None:
    """Note it, unless the appointment is no longer there."""
    appointment = given[APPOINTMENT]
    if appointment is None:
        turn.say("appointment-gone", [turn.option("book_appointment", "menu-book-appointment")])
        return
    appointments.confirm(turn.db, appointment)
    office = turn.directory.office(appointment.office)
    turn.say(
        _line(turn.message.text),
        code=appointment.code,
        when=turn.moment(appointment.starts_at),
        office=turn.in_words(office.short_name),
        where=where_it_is(turn, office),
    )


def _line(text: str) -> str:
    said = fold(text)
    if _IS_LATE.search(said):
        return "confirm-attendance-late"
    return "confirm-attendance-arrived" if _IS_THERE.search(said) else "confirm-attendance-done"


confirm_attendance = Flow(
    "confirm_attendance", opens_on="confirm_attendance", asks=(APPOINTMENT,), then=confirm
)
