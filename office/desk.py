"""What a caseworker does with visits at the desk: books for people, and notes who came."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from office import appointments, codes, reminders, roles, serving
from office.appointment import ACTIVE, Appointment, Status
from office.caseworkers import Caseworker
from office.directory import Office
from office.errors import NoSuchAppointmentError, NotYetError, OverError
from office.roles import Right
from office.visits import Visit

_MISSED_LATELY = timedelta(days=3)
"""Whoever missed a visit longer ago is not written to about it."""


def visible_to(db: Session, caseworker: Caseworker, code: str) -> Appointment:
    """Find the newest appointment of a code that this caseworker may see.

    Raises ``NoSuchAppointmentError``.
    """
    its = select(Appointment).where(
        Appointment.code == codes.spoken(code),
        roles.within_reach(caseworker, Right.VISITS, Appointment.office),
    )
    found = db.scalars(its.order_by(Appointment.id.desc())).first()
    if found is None:
        raise NoSuchAppointmentError(code)
    return found


def book(
    db: Session,
    office: Office,
    starts_at: datetime,
    visit: Visit,
    caseworker: Caseworker,
    *,
    now: datetime,
) -> Appointment:
    """Book for somebody, at a free place however near or far; raises as ``appointments.book``."""
    serving.require(caseworker, office.id, Right.VISITS)
    made = appointments.book(db, office, starts_at, visit, now=now, minds_notice=False)
    _record(db, caseworker, "book_visit", made, now)
    return made


def move(
    db: Session,
    old: Appointment,
    office: Office,
    starts_at: datetime,
    caseworker: Caseworker,
    *,
    now: datetime,
) -> Appointment:
    """Move somebody's appointment; raises as ``appointments.move``."""
    serving.require(caseworker, old.office, Right.VISITS)
    made = appointments.move(db, old, office, starts_at, now=now, minds_notice=False)
    _record(db, caseworker, "move_visit", made, now)
    return made


def cancel(db: Session, appointment: Appointment, caseworker: Caseworker, now: datetime) -> None:
    """Cancel somebody's appointment; raises ``OverError``."""
    serving.require(caseworker, appointment.office, Right.VISITS)
    appointments.cancel(db, appointment, now)
    _record(db, caseworker, "cancel_visit", appointment, now)


def walk_in(
    db: Session,
    office: Office,
    visit: Visit,
    caseworker: Caseworker,
    *,
    is_attended: bool,
    now: datetime,
) -> Appointment:
    """Note somebody who came without an appointment; raises ``AlreadyBookedError``."""
    serving.require(caseworker, office.id, Right.VISITS)
    status = Status.ATTENDED if is_attended else Status.BOOKED
    made = appointments.walk_in(db, office, visit, status=status, now=now)
    _record(db, caseworker, "walk_in", made, now)
    return made


def arrived(db: Session, appointment: Appointment, caseworker: Caseworker, now: datetime) -> None:
    """Note that somebody is here and waits; raises ``OverError``."""
    _begin(db, appointment, caseworker)
    if appointment.arrived_at is None:
        appointment.arrived_at = now
        _record(db, caseworker, "visit_arrived", appointment, now)


def attended(db: Session, appointment: Appointment, caseworker: Caseworker, now: datetime) -> None:
    """Note that somebody was seen, also before their hour; raises ``OverError``."""
    _begin(db, appointment, caseworker)
    if appointment.status == Status.ATTENDED:
        return
    appointments.end(db, appointment, Status.ATTENDED, now)
    appointment.arrived_at = appointment.arrived_at or now
    _record(db, caseworker, "visit_attended", appointment, now)


def not_attended(
    db: Session, appointment: Appointment, caseworker: Caseworker, now: datetime
) -> None:
    """Note that somebody did not come, and have them asked for another time.

    Raises ``NotYetError`` before the hour, or ``OverError``.
    """
    _begin(db, appointment, caseworker)
    if now < appointment.starts_at:
        raise NotYetError(appointment.code)
    if appointment.status == Status.NOT_ATTENDED:
        return
    appointments.end(db, appointment, Status.NOT_ATTENDED, now)
    appointment.arrived_at = None
    if _is_worth_asking(appointment, now):
        reminders.plan_missed(db, appointment.id, now)
    _record(db, caseworker, "visit_not_attended", appointment, now)


def unmark(
    db: Session, office: Office, appointment: Appointment, caseworker: Caseworker, now: datetime
) -> None:
    """Let a visit be as if nobody had noted anything of it.

    Raises ``OverError``, ``TimeTakenError`` or ``AlreadyBookedError``.
    """
    _begin(db, appointment, caseworker)
    if appointment.status in ACTIVE and appointment.arrived_at is None:
        return
    if appointment.status in ACTIVE:
        appointment.arrived_at = None
    else:
        appointments.expect_again(db, office, appointment, now)
    _record(db, caseworker, "unmark_visit", appointment, now)


def _begin(db: Session, appointment: Appointment, caseworker: Caseworker) -> None:
    serving.require(caseworker, appointment.office, Right.VISITS)
    db.refresh(appointment, with_for_update=True)
    if appointment.status not in (*ACTIVE, Status.ATTENDED, Status.NOT_ATTENDED):
        raise OverError(appointment.code)


def _is_worth_asking(appointment: Appointment, now: datetime) -> bool:
    """Tell whether a message reaches them, in time, and they booked nothing since."""
    is_late = now - appointment.starts_at > _MISSED_LATELY
    return appointment.identity_id is not None and not is_late and not appointment.lapsed_at


def _record(
    db: Session, caseworker: Caseworker, action: str, appointment: Appointment, now: datetime
) -> None:
    serving.record(db, caseworker, action, f"appointment:{appointment.code}", now)
    db.flush()
