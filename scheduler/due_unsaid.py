"""Messages of ours that will never arrive: each becomes a call that somebody makes."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from bot import outbox, standing
from bot.outgoing import Outgoing
from bot.sending_rules import OVER_BUDGET
from office import follow_up as ladder
from office import rebooking
from office.appointment import Appointment
from office.appointment import Status as VisitStatus
from office.call_list import CallKind
from office.case import Case
from office.directory import Directory
from office.rebooking import Rebooking
from office.rebooking import Status as RebookingStatus
from office.reminders import Kind, Reminder
from office.waiting import Offer, OfferStatus
from scheduler import calls

BATCH = 50


def sweep(db: Session, _directory: Directory, now: datetime) -> int:
    """See to what could not be said; answers how much it was."""
    given_up = outbox.let_go_of_held(db, now)
    rows = outbox.unsaid(db, BATCH)
    for row in rows:
        subject, id_ = str(row.about).split(":")
        row.about = None
        _SEES_TO[subject](db, row, int(id_), now)
    return given_up + len(rows)


def _reminder(db: Session, row: Outgoing, reminder_id: int, now: datetime) -> None:
    reminder = db.get_one(Reminder, reminder_id)
    if reminder.kind == Kind.FOLLOW_UP:
        ladder.unsaid(db, reminder)
    if standing.is_so(db, reminder):
        calls.of_reminder(db, reminder, now, kind=_budget(row))


def _case(db: Session, row: Outgoing, case_id: int, now: datetime) -> None:
    calls.of_words(db, row, db.get_one(Case, case_id), now)


def _offer(db: Session, row: Outgoing, offer_id: int, now: datetime) -> None:
    offer = db.get_one(Offer, offer_id)
    if offer.status == OfferStatus.OPEN:
        calls.of_offer(db, offer, now, kind=_budget(row))


def _rebooking(db: Session, _row: Outgoing, rebooking_id: int, now: datetime) -> None:
    proposal = db.get_one(Rebooking, rebooking_id)
    if proposal.status == RebookingStatus.ASKED:
        rebooking.give_up(db, proposal, now)


def _visit(db: Session, row: Outgoing, appointment_id: int, now: datetime) -> None:
    visit = db.get_one(Appointment, appointment_id)
    if visit.is_active and visit.starts_at > now:
        calls.of_visit(db, visit, now, kind=_budget(row) or CallKind.CLOSURE)


def _cancelled_visit(db: Session, row: Outgoing, appointment_id: int, now: datetime) -> None:
    visit = db.get_one(Appointment, appointment_id)
    if visit.status == VisitStatus.CANCELLED and visit.starts_at > now:
        calls.of_visit(db, visit, now, kind=_budget(row) or CallKind.CLOSURE)


def _budget(row: Outgoing) -> CallKind | None:
    return CallKind.BUDGET if row.error_code == OVER_BUDGET else None


_SEES_TO: dict[str, Callable[[Session, Outgoing, int, datetime], None]] = {
    "reminder": _reminder,
    "offer": _offer,
    "rebooking": _rebooking,
    "case": _case,
    "visit": _visit,
    "cancelled_visit": _cancelled_visit,
}
