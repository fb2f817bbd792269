"""Reminders that have fallen due: looked at again, then said once, or told to a caseworker."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from bot import standing
from office import contact_days, daytime, reminders
from office import follow_up as ladder
from office.appointment import Appointment
from office.directory import Directory, Office
from office.reminders import Kind, Reminder, Status
from scheduler import calls, check_ins, visit_reminders
from scheduler.due import Due
from scheduler.telling import Telling, telling

BATCH = 50
AFTER_FAILURE = timedelta(minutes=5)
log = structlog.get_logger(__name__)


def sweep(db: Session, directory: Directory, now: datetime) -> int:
    """Settle reminders that are due; answers how many were, 0 when there are no more."""
    due = reminders.claim_due(db, now, BATCH)
    its_visits = _visits_of(db, due)
    try:
        with db.begin_nested():
            settled = sum(_look_at(db, directory, reminder, now) for reminder in due)
    except Exception as error:  # one of the five tops: the sweep
        log.warning("reminders_failed", error=type(error).__name__)
        settled = sum(_look_at_alone(db, directory, reminder, now) for reminder in due)
    del its_visits
    return settled


def _visits_of(db: Session, due: Sequence[Reminder]) -> Sequence[Appointment]:
    """Read at once the visits that are looked at one by one; the session keeps what is held."""
    ids = [reminder.subject_id for reminder in due if reminder.kind in reminders.ABOUT_VISITS]
    return db.scalars(select(Appointment).where(Appointment.id.in_(ids))).all()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Saying:
    """How a kind of reminder is said, and in which talk."""

    talk: Callable[[Session, Reminder], ColumnElement[bool] | None]
    say: Callable[[Due], None]
    office: Callable[[Due], Office | None] | None = None
    """Whose open days it keeps to; none for what is of use on any day."""
    is_needless: Callable[[Due], bool] = lambda _due: False


def _was_met(due: Due) -> bool:
    found = ladder.of_reminder(due.db, due.reminder)
    return ladder.was_met(due.db, found, due.reminder)


_SAYINGS = {
    Kind.DAY_BEFORE: _Saying(talk=visit_reminders.talk, say=visit_reminders.day_before),
    Kind.TWO_HOURS: _Saying(talk=visit_reminders.talk, say=visit_reminders.two_hours),
    Kind.MISSED_VISIT: _Saying(talk=visit_reminders.talk, say=visit_reminders.missed),
    Kind.FOLLOW_UP: _Saying(
        talk=check_ins.talk_of_follow_up,
        say=check_ins.ask_how,
        office=check_ins.office_of_follow_up,
        is_needless=_was_met,
    ),
    Kind.REFERRAL_CHECK: _Saying(
        talk=check_ins.talk_of_referral,
        say=check_ins.ask_seen,
        office=check_ins.office_of_referral,
    ),
}


def _look_at_alone(db: Session, directory: Directory, reminder: Reminder, now: datetime) -> bool:
    """Settle one; what fails is looked at again later, and keeps no other waiting."""
    try:
        with db.begin_nested():
            return _look_at(db, directory, reminder, now)
    except Exception as error:  # one of the five tops: the sweep
        log.exception("reminder_failed", reminder=reminder.id, error=type(error).__name__)
        reminder.due_at = now + AFTER_FAILURE
        return True


def _look_at(db: Session, directory: Directory, reminder: Reminder, now: datetime) -> bool:
    saying = _SAYINGS[Kind(reminder.kind)]
    if not standing.is_so(db, reminder):
        reminder.status = Status.CANCELLED
        return True
    talk = saying.talk(db, reminder)
    if talk is None:
        calls.of_reminder(db, reminder, now)
        reminder.status = Status.EXPIRED
        return True
    to = telling(db, talk, now)
    if to is None:
        return False  # the person is talking to us this moment: the next tick looks again
    due = Due(db=db, directory=directory, now=now, reminder=reminder, to=to)
    reminder.status = _become(due, saying)
    return True


def _become(due: Due, saying: _Saying) -> Status:
    """Look again whether it is still wanted and useful, and do what follows."""
    if _is_unwanted(due.to) or saying.is_needless(due):
        return Status.CANCELLED
    if due.reminder.expires_at <= due.now:
        if calls.is_of_use(due.db, due.reminder, due.now):
            calls.of_reminder(due.db, due.reminder, due.now)
        return Status.EXPIRED
    if due.to.is_parked:
        reminders.put_off(due.reminder)
        return Status.PENDING
    later = _better_moment(due, saying)
    if later is not None:
        due.reminder.due_at = later
        return Status.PENDING
    saying.say(due)
    return Status.FIRED


def _is_unwanted(to: Telling) -> bool:
    if to.is_parked:  # what is wanted is known again with the person's next telephone
        return False
    return bool(to.identity.reminders_stopped_at or to.identity.opted_out_at)


def _better_moment(due: Due, saying: _Saying) -> datetime | None:
    """Tell when to say it instead, if now is night or nobody is there to be called for."""
    if saying.office is None:
        return None if daytime.is_now(due.now) else daytime.next_hour(due.now)
    office = saying.office(due)
    if contact_days.is_one(due.db, office, due.now) and daytime.is_now(due.now):
        return None
    return contact_days.next_moment(due.db, office, due.now)
