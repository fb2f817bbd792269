"""The place that is kept while the person confirms, and what is said when it was lost."""

from datetime import date, datetime, time, timedelta

from bot.flow import Answers, Question, Turn
from bot.flows.asking_when import free_times, starts_at
from bot.flows.visit_wanted import Wanted
from office import holds
from office.errors import SameHourError, TimeClosedError, TimeTakenError, VisitError

KEPT_UNTIL = "kept_until"


def hold(
    turn: Turn, given: Answers, wanted: Wanted, day: Question[date], hour: Question[time]
) -> Question[object] | None:
    """Keep the chosen place while the person confirms; ask again if it is gone."""
    moment = starts_at(given, day, hour)
    try:
        holds.hold(
            turn.db,
            wanted.office,
            moment,
            service=wanted.service,
            conversation_id=turn.row.id,
            now=turn.now,
        )
    except (TimeTakenError, TimeClosedError) as error:
        return say_lost(turn, given, wanted, error, day=day, hour=hour)
    until = turn.now + timedelta(minutes=holds.HOLD_MINUTES)
    given.frame.notes[KEPT_UNTIL] = until.isoformat()
    return None


def say_lost(
    turn: Turn,
    given: Answers,
    wanted: Wanted,
    error: VisitError,
    *,
    day: Question[date],
    hour: Question[time],
) -> Question[object]:
    """Say why the hour cannot be had, and ask for another, of that day if there is one."""
    turn.say(_line(turn, given, error))
    given.frame.forget_when()
    return hour if free_times(turn, wanted, given[day]) else day


def _line(turn: Turn, given: Answers, error: VisitError) -> str:
    if isinstance(error, SameHourError):
        return "when-same-hour"
    if isinstance(error, TimeClosedError):
        return "when-closed"
    until = given.frame.notes.pop(KEPT_UNTIL, "")
    was_kept = until and datetime.fromisoformat(until) <= turn.now
    return "when-lost" if was_kept else "when-taken"
