"""Moving an appointment to another day or hour; its code stays."""

from collections.abc import Mapping

from bot import dates
from bot.flow import Answers, Flow, Question, Turn
from bot.flows import telling_visit
from bot.flows.asking_appointment import STILL_COMING, appointment_question, say_gone
from bot.flows.asking_when import day_question, free_days, starts_at, time_question
from bot.flows.keeping_place import hold, say_lost
from bot.flows.visit_wanted import Wanted
from office import appointments, holds
from office.errors import OverError, TimeClosedError, TimeTakenError

APPOINTMENT = appointment_question(grace=STILL_COMING)
"""Who is too late for it may still move it."""


def _wanted(turn: Turn, given: Answers) -> Wanted:
    visit = given[APPOINTMENT]
    if visit is None:
        return Wanted(office=turn.directory.offices[0], service=None)
    office = turn.directory.office(visit.office)
    day = dates.local(visit.starts_at).date()
    return Wanted(office=office, service=visit.service, instead_of=day)


DAY = day_question(_wanted, "appointment")
TIME = time_question(_wanted, DAY)


def facts(turn: Turn, given: Answers) -> Mapping[str, str]:
    """Word the appointment as it stands, and what it would become."""
    chosen = {"room": "some"}
    visit = given.get(APPOINTMENT)
    if visit:
        chosen |= {"was": turn.moment(visit.starts_at), "code": visit.code}
        chosen["office"] = turn.in_words(turn.directory.office(visit.office).short_name)
    if DAY in given:
        chosen["day"] = dates.long_day(given[DAY], turn.language)
    elif visit and not free_days(turn, _wanted(turn, given)):
        chosen["room"] = "none"
    if DAY in given and TIME in given:
        chosen["when"] = turn.moment(starts_at(given, DAY, TIME))
    return chosen


def stops(turn: Turn, given: Answers) -> bool:
    """End when the appointment is no longer there to be moved."""
    gone = APPOINTMENT in given and given[APPOINTMENT] is None
    if gone:
        say_gone(turn)
    return gone


def move(turn: Turn, given: Answers) -> Question[object] | None:
    """Move it, unless it went or the new time was taken meanwhile."""
    old = given[APPOINTMENT]
    if old is None:
        say_gone(turn)
        return None
    wanted = _wanted(turn, given)
    moment = starts_at(given, DAY, TIME)
    try:
        made = appointments.move(
            turn.db, old, wanted.office, moment, conversation_id=turn.row.id, now=turn.now
        )
    except OverError:
        say_gone(turn)
        return None
    except (TimeTakenError, TimeClosedError) as error:
        return say_lost(turn, given, wanted, error, day=DAY, hour=TIME)
    telling_visit.say_moved(turn, made)
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
