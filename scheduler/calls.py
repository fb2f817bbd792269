"""What could not be said, turned into a line of somebody's call list: never silence."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot import inbox
from bot.outgoing import Outgoing
from office import call_list, offers, reminders
from office import follow_up as ladder
from office.appointment import Appointment
from office.call_list import Call, CallKind
from office.case import Case
from office.follow_up import FollowUp
from office.referrals import Referral
from office.reminders import Kind, Reminder
from office.waiting import Offer


def of_reminder(
    db: Session, reminder: Reminder, now: datetime, *, kind: CallKind | None = None
) -> None:
    """Let somebody call in the place of a reminder that did not arrive."""
    match Kind(reminder.kind):
        case Kind.DAY_BEFORE | Kind.TWO_HOURS | Kind.MISSED_VISIT:
            visit = db.get_one(Appointment, reminder.subject_id)
            of_visit(db, visit, now, kind=kind or _VISIT_KINDS[Kind(reminder.kind)])
        case Kind.FOLLOW_UP:
            of_follow_up(db, ladder.of_reminder(db, reminder), now, kind=kind)
        case Kind.REFERRAL_CHECK:
            of_referral(db, db.get_one(Referral, reminder.subject_id), now, kind=kind)


_VISIT_KINDS = {
    Kind.DAY_BEFORE: CallKind.LATE_REMINDER,
    Kind.TWO_HOURS: CallKind.LATE_REMINDER,
    Kind.MISSED_VISIT: CallKind.FOLLOW_UP,
}


def is_of_use(db: Session, reminder: Reminder, now: datetime) -> bool:
    """Tell whether a call would help where a reminder came too late.

    It would not once the hour of the visit is past, or while the visit is still to be reminded of.
    """
    if reminder.kind not in reminders.OF_VISITS:
        return True
    visit = db.get_one(Appointment, reminder.subject_id)
    return visit.starts_at > now and not reminders.has_more(db, reminder)


def of_follow_up(
    db: Session, follow_up: FollowUp, now: datetime, *, kind: CallKind | None = None
) -> None:
    """Let somebody ask how a person is."""
    call = Call(
        kind=kind or CallKind.FOLLOW_UP,
        subject=f"follow_up:{follow_up.id}",
        about=None,
        office=follow_up.office,
        person_id=follow_up.person_id,
        identity_id=follow_up.identity_id,
        call_by=None,
    )
    call_list.add(db, call, now)


def of_referral(
    db: Session, referral: Referral, now: datetime, *, kind: CallKind | None = None
) -> None:
    """Let somebody ask whether a person was seen."""
    case = db.get_one(Case, referral.case_id)
    call = Call(
        kind=kind or CallKind.REFERRAL,
        subject=f"referral:{referral.id}",
        about=case.folio,
        office=case.office,
        person_id=referral.person_id,
        identity_id=_identity_id(db, case),
        call_by=None,
    )
    call_list.add(db, call, now)


def of_offer(db: Session, offer: Offer, now: datetime, *, kind: CallKind | None = None) -> None:
    """Let somebody tell a person who waits that a place was theirs to take."""
    waiting = offers.waiting_for(db, offer)
    call = Call(
        kind=kind or CallKind.WAITLIST,
        subject=f"waitlist:{waiting.id}",
        about=None,
        office=waiting.office,
        person_id=waiting.person_id,
        identity_id=waiting.identity_id,
        call_by=offer.starts_at,
    )
    call_list.add(db, call, now)


def of_visit(db: Session, visit: Appointment, now: datetime, *, kind: CallKind) -> None:
    """Let somebody tell a person what there is to know of a visit."""
    call = Call(
        kind=kind,
        subject=f"appointment:{visit.id}",
        about=visit.code,
        office=visit.office,
        person_id=visit.person_id,
        identity_id=visit.identity_id,
        call_by=visit.starts_at if visit.starts_at > now else None,
    )
    call_list.add(db, call, now)


def of_words(db: Session, row: Outgoing, case: Case, now: datetime) -> None:
    """Let somebody say what a caseworker wrote and could not be said."""
    call = Call(
        kind=CallKind.FOLLOW_UP,
        subject=f"outbox:{row.id}",
        about=case.folio,
        office=case.office,
        person_id=case.person_id,
        identity_id=_identity_id(db, case),
        call_by=None,
    )
    call_list.add(db, call, now)


def of_late_case(db: Session, case: Case, now: datetime) -> None:
    """Let somebody speak with a person whose case nobody has read in twice the promised time."""
    call = Call(
        kind=CallKind.FOLLOW_UP,
        subject=f"case:{case.id}",
        about=case.folio,
        office=case.office,
        person_id=case.person_id,
        identity_id=_identity_id(db, case),
        call_by=None,
    )
    call_list.add(db, call, now)


def _identity_id(db: Session, case: Case) -> int | None:
    if case.conversation_id is None:
        return None
    return inbox.conversation(db, case.conversation_id)[1].id
