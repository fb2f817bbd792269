"""Saying that one is late, at the door, or cannot find it: noted for the office that waits."""

from bot import dates
from bot.flow import Answers, Flow, Turn
from bot.flows.asking_appointment import STILL_COMING
from bot.flows.asking_office import where_it_is
from bot.message import Option
from office import arrivals, own_appointments
from office.appointment import Appointment
from office.arrivals import OnTheWay

TOLD = {
    "running_late": OnTheWay.LATE,
    "arrived": OnTheWay.HERE,
    "lost_way": OnTheWay.LOST,
}


def tell(turn: Turn, given: Answers) -> None:
    """Note it on the visit of today, and say what can be done; without one, ask nothing of it."""
    name = given.frame.flow
    line = name.replace("_", "-")
    today = _of_today(turn)
    if today is None:
        turn.say(f"{line}-none", [*_see(turn), turn.option("talk_to_human", "menu-talk-to-human")])
        return
    arrivals.note(turn.db, today.id, TOLD[name], turn.now)
    office = turn.directory.office(today.office)
    ways = [turn.option("talk_to_human", "menu-talk-to-human")]
    if name == "running_late":
        change = f"reschedule_appointment:appointment={today.code}"
        ways.insert(0, turn.option(change, "menu-reschedule-appointment"))
    facts = {
        "office": turn.in_words(office.short_name),
        "where": where_it_is(turn, office),
        "code": today.code,
        "when": turn.moment(today.starts_at),
    }
    turn.say(line, ways, **facts)


def _of_today(turn: Turn) -> Appointment | None:
    """Find the visit of today, begun no longer ago than one may still come to it."""
    own = own_appointments.upcoming(turn.db, turn.identity.id, turn.now - STILL_COMING)
    today = dates.local(turn.now).date()
    return next((each for each in own if dates.local(each.starts_at).date() == today), None)


def _see(turn: Turn) -> list[Option]:
    return [
        turn.option("check_appointment", "menu-check-appointment"),
        turn.option("ask_office_location", "menu-ask-office-location"),
    ]


ON_THE_WAY: tuple[Flow, ...] = tuple(
    Flow(name, opens_on=name, waits=False, then=tell) for name in TOLD
)
