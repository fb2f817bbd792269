"""Whether what a message is about still stands at the moment it goes: the visit, the yes."""

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.orm import Session

from office import follow_up, referrals
from office.appointment import Appointment
from office.appointment import Status as VisitStatus
from office.rebooking import Rebooking
from office.rebooking import Status as RebookingStatus
from office.referrals import Referral
from office.reminders import ABOUT_VISITS, Kind, Reminder, Status
from office.waiting import Offer, OfferStatus


def stands(db: Session, about: str) -> bool | None:
    """Tell whether it does, ``None`` while it is being changed."""
    subject, _, id_ = about.partition(":")
    return _STANDS[subject](db, int(id_))


def call_off(db: Session, about: str) -> None:
    """Note that what was to be said of something never will be."""
    subject, _, id_ = about.partition(":")
    if subject == "reminder":
        db.get_one(Reminder, int(id_)).status = Status.CANCELLED


def is_so(db: Session, reminder: Reminder) -> bool:
    """Tell whether what a reminder is about is still so."""
    return _IS_SO[Kind(reminder.kind)](db, reminder)


def _reminder(db: Session, reminder_id: int) -> bool | None:
    reminder = db.get_one(Reminder, reminder_id)
    if reminder.kind in ABOUT_VISITS and not _holds_still(db, reminder.subject_id):
        return None
    return is_so(db, reminder)


def _holds_still(db: Session, appointment_id: int) -> bool:
    """Keep a visit as it is until this goes; false when somebody is changing it, or has just."""
    visit = select(Appointment).where(Appointment.id == appointment_id)
    locked = visit.with_for_update(read=True, skip_locked=True)
    return db.scalars(locked.execution_options(populate_existing=True)).first() is not None


def _offer(db: Session, offer_id: int) -> bool:
    return db.get_one(Offer, offer_id, populate_existing=True).status == OfferStatus.OPEN


def _rebooking(db: Session, rebooking_id: int) -> bool:
    row = db.get_one(Rebooking, rebooking_id, populate_existing=True)
    return row.status == RebookingStatus.ASKED


def _visit(db: Session, appointment_id: int) -> bool:
    """Tell whether a visit is as it was told: one that was moved or cancelled is told anew."""
    visit = db.get_one(Appointment, appointment_id, populate_existing=True)
    return visit.is_active


def _cancelled_visit(db: Session, appointment_id: int) -> bool:
    visit = db.get_one(Appointment, appointment_id, populate_existing=True)
    return visit.status == VisitStatus.CANCELLED


def _case(_db: Session, _case_id: int) -> bool:
    """Let a caseworker's own words stand: only the caseworker takes them back."""
    return True


_STANDS: dict[str, Callable[[Session, int], bool | None]] = {
    "reminder": _reminder,
    "offer": _offer,
    "rebooking": _rebooking,
    "case": _case,
    "visit": _visit,
    "cancelled_visit": _cancelled_visit,
}


def _is_expected(db: Session, reminder: Reminder) -> bool:
    return db.get_one(Appointment, reminder.subject_id).is_active


def _was_missed(db: Session, reminder: Reminder) -> bool:
    return db.get_one(Appointment, reminder.subject_id).status == VisitStatus.NOT_ATTENDED


def _is_unknown(db: Session, reminder: Reminder) -> bool:
    return referrals.is_open(db.get_one(Referral, reminder.subject_id))


_IS_SO: dict[Kind, Callable[[Session, Reminder], bool]] = {
    Kind.DAY_BEFORE: _is_expected,
    Kind.TWO_HOURS: _is_expected,
    Kind.MISSED_VISIT: _was_missed,
    Kind.FOLLOW_UP: follow_up.is_wanted,
    Kind.REFERRAL_CHECK: _is_unknown,
}
