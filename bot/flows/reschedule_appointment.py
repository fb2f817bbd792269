"""Moving an appointment to another day or hour; its code stays."""

from collections.abc import Mapping

from bot.flow import Answers, Flow, Question, Turn
from bot.flows.asking_appointment import STILL_COMING, appointment_question
from bot.flows.asking_office import where_it_is
from bot.flows.asking_when import (
    Wanted,
    day_question,
    hold,
    say_taken,
    starts_at,
    time_question,
)
from office import appointments, holds
from office.errors import TimeClosedError, TimeTakenError

APPOINTMENT = appointment_question(grace=STILL_COMING)
"""Who is too late for it may still move it."""


def _wanted(turn: Turn, given: Answers) -> Wanted:
    appointment = given[APPOINTMENT]
    if appointment is None:
        return Wanted(turn.directory.offices[0], None)
    return Wanted(turn.directory.office(appointment.office), appointment.service)


DAY = day_question(_wanted, "appointment")
TIME = time_question(_wanted, DAY)


def facts(turn: Turn, given: Answers) -> Mapping[str, str]:
    """Word the appointment as it stands, and what it would become."""
    chosen: dict[str, str] = {}
    appointment = given.get(APPOINTMENT)
    if appointment:
        chosen |= {"was": turn.moment(appointment.starts_at), "code": appointment.code}
        chosen["office"] = turn.in_words(turn.directory.office(appointment.office).short_name)
    if DAY in given and TIME in given:
        chosen["when"] = turn.moment(starts_at(given, DAY, TIME))
    return chosen


def stops(turn: Turn, given: Answers) -> bool:
    """End when the appointment is no longer there to be moved."""
    gone = APPOINTMENT in given and given[APPOINTMENT] is None
    if gone:
        turn.say("appointment-gone", [turn.option("book_appointment", "menu-book-appointment")])
    return gone


def move(turn: Turn, given: Answers) -> Question[object] | None:
    """Move it, unless it went or the new time was taken meanwhile."""
    old = given[APPOINTMENT]
    if old is None:
        stops(turn, given)
        return None
    moment = starts_at(given, DAY, TIME)
    wanted = _wanted(turn, given)
    try:
        made = appointments.move(
            turn.db, old, wanted.office, moment, conversation_id=turn.row.id, now=turn.now
        )
    except (TimeTakenError, TimeClosedError):
        return say_taken(turn, given, wanted, DAY, TIME)
    turn.say(
        "reschedule-appointment-done",
        when=turn.moment(made.starts_at),
        office=turn.in_words(wanted.office.short_name),
        where=where_it_is(turn, wanted.office),
        code=made.code,
    )
    return None


reschedule_appointment = Flow(
    "reschedule_appointment",
    opens_on="reschedule_appointment",
    asks=(APPOINTMENT, DAY, TIME),
    confirms=True,
    facts=facts,
    stops=stops,
    holds=lambda turn, given: hold(turn, given, _wanted(turn, given), DAY, TIME),
    drops=lambda turn: holds.release(turn.db, turn.row.id),
    then=move,
)
