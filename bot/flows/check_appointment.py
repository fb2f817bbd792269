"""Seeing one's appointments, and what one waits for."""

from collections.abc import Sequence

from bot.flow import Answers, Flow, Turn
from bot.flows.check_waiting_list import tell_each
from bot.flows.join_waiting_list import leave_option
from bot.flows.telling_visit import facts, ways_on
from bot.message import Option
from office import own_appointments, waitlist
from office.appointment import Appointment
from office.people import Person


def tell(turn: Turn, _: Answers) -> None:
    """Tell each appointment made through this phone, and what can be done with it."""
    own = own_appointments.upcoming(turn.db, turn.identity.id, turn.now)
    waiting = waitlist.standing(turn.db, turn.identity.id)
    if not own and not waiting:
        book = turn.option("book_appointment", "menu-book-appointment")
        turn.say("check-appointment-none", [book])
        return
    for appointment in own:
        _tell_one(turn, appointment)
    tell_each(turn)
    turn.offer([*_ways(turn, own), *([leave_option(turn)] if waiting else [])])


def _tell_one(turn: Turn, appointment: Appointment) -> None:
    person = turn.db.get_one(Person, appointment.person_id)
    who = "other" if appointment.for_other else "self"
    turn.say(
        "check-appointment-one", (), who=who, name=person.name or "", **facts(turn, appointment)
    )


def _ways(turn: Turn, own: Sequence[Appointment]) -> list[Option]:
    if len(own) == 1:
        return ways_on(turn, own[0])
    errands = ("reschedule_appointment", "cancel_appointment") if own else ()
    return [turn.option(name, f"menu-{name}".replace("_", "-")) for name in errands]


check_appointment = Flow("check_appointment", opens_on="check_appointment", waits=False, then=tell)
