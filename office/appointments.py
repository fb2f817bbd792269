"""Appointments: how one is booked, moved, confirmed and ended, each in one transaction."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from office import (
    booking,
    calendar,
    freed_places,
    holds,
    own_appointments,
    reminders,
    slots,
    taken_slots,
    waitlist,
)
from office.appointment import Appointment, Status
from office.booking import Wanted
from office.directory import Office
from office.errors import AlreadyBookedError, OverError
from office.people import Person
from office.visits import Visit


def book(
    db: Session,
    office: Office,
    starts_at: datetime,
    visit: Visit,
    *,
    now: datetime,
    conversation_id: int | None = None,
    offer_id: int | None = None,
    code: str | None = None,
    minds_notice: bool = True,
) -> Appointment:
    """Make an appointment and its reminders, out of a hold or a free place.

    Raises ``TimeTakenError``, ``TimeClosedError`` or ``AlreadyBookedError``.
    """
    _lock_person(db, visit.person_id)
    _require_none(db, visit, now)
    unmarked = _unmarked(db, visit, now)
    wanted = Wanted(
        its=calendar.held_still(db, office),
        starts_at=starts_at,
        visit=visit,
        mine=holds.of(conversation_id=conversation_id, offer_id=offer_id),
        minds_notice=minds_notice,
        now=now,
    )
    taken = booking.take(db, wanted, leaving=unmarked)
    for each in unmarked:
        each.lapsed_at = now
        taken_slots.stop_counting(db, each)  # its places were given back with the taking
    return booking.make(db, wanted, taken, code=code or booking.new_code(db, visit, now))


def move(
    db: Session,
    old: Appointment,
    office: Office,
    starts_at: datetime,
    *,
    now: datetime,
    conversation_id: int | None = None,
    offer_id: int | None = None,
    minds_notice: bool = True,
) -> Appointment:
    """Move an appointment: the old row becomes ``moved``, a new one keeps its code.

    Raises ``TimeTakenError``, ``TimeClosedError`` or ``OverError``, with the old one as it was.
    """
    _lock_person(db, old.person_id)
    its = calendar.held_still(db, office)
    _require_active(db, old)
    wanted = Wanted(
        its=its,
        starts_at=starts_at,
        visit=visit_of(old),
        mine=holds.of(conversation_id=conversation_id, offer_id=offer_id),
        minds_notice=minds_notice,
        now=now,
    )
    freed = taken_slots.span(db, old)
    taken = booking.take(db, wanted, leaving=[old])
    old.status = Status.MOVED
    taken_slots.stop_counting(db, old)
    reminders.cancel(db, old.id)
    freed_places.note(db, old.office, freed, now)
    return booking.make(db, wanted, taken, code=old.code)


def walk_in(
    db: Session, office: Office, visit: Visit, *, status: Status, now: datetime
) -> Appointment:
    """Make an appointment of somebody who stands at the desk: it takes nobody's place.

    Raises ``AlreadyBookedError`` when they have one to come, which is the one to mark.
    """
    _lock_person(db, visit.person_id)
    _require_none(db, visit, now)
    for each in _unmarked(db, visit, now):
        _lapse(db, each, now)
    made = booking.row(office.id, now.replace(second=0, microsecond=0), visit, now)
    made.code = booking.new_code(db, visit, now)
    made.status, made.arrived_at = status, now
    db.add(made)
    waitlist.leave_for(db, person_id=visit.person_id, service=visit.service, now=now)
    db.flush()
    return made


def cancel(db: Session, appointment: Appointment, now: datetime) -> None:
    """Cancel an appointment, free its place and silence its reminders; raises ``OverError``."""
    _require_active(db, appointment)
    end(db, appointment, Status.CANCELLED, now)


def end(db: Session, appointment: Appointment, status: Status, now: datetime) -> None:
    """Let nobody be expected any more: its place is free and its reminders are silent."""
    freed = taken_slots.span(db, appointment)
    slots.lock(db, taken_slots.of(db, [appointment]))
    appointment.status = status
    slots.give_back(db, taken_slots.stop_counting(db, appointment))
    reminders.cancel(db, appointment.id)
    freed_places.note(db, appointment.office, freed, now)


def expect_again(db: Session, office: Office, appointment: Appointment, now: datetime) -> None:
    """Let somebody be expected again who was marked by mistake, at the same place.

    Raises ``TimeTakenError`` or ``AlreadyBookedError`` when the place, or the person, has another
    visit by now.
    """
    _lock_person(db, appointment.person_id)
    its = calendar.held_still(db, office)
    reminders.cancel(db, appointment.id)  # the question why they did not come
    if own_appointments.others(db, appointment):
        _put_aside(appointment, now)
    if appointment.lapsed_at is None:
        taken_slots.count_again(db, appointment)
        occurrence = reminders.next_occurrence(db, appointment.id)
        booking.plan_reminders(db, appointment, its, now, occurrence=occurrence)
    appointment.status, appointment.arrived_at = Status.BOOKED, None
    db.flush()


def confirm(db: Session, appointment: Appointment) -> None:
    """Note that the person said they will come."""
    if appointment.status == Status.BOOKED:
        appointment.status = Status.CONFIRMED
        db.flush()


def visit_of(appointment: Appointment) -> Visit:
    """Give what an appointment is about, without its time."""
    return Visit(
        service=appointment.service,
        topic=appointment.topic,
        person_id=appointment.person_id,
        identity_id=appointment.identity_id,
        for_other=appointment.for_other,
    )


def _require_none(db: Session, visit: Visit, now: datetime) -> None:
    if own_appointments.active(db, person_id=visit.person_id, service=visit.service, now=now):
        raise AlreadyBookedError(visit.service)


def _unmarked(db: Session, visit: Visit, now: datetime) -> Sequence[Appointment]:
    return own_appointments.unmarked(db, person_id=visit.person_id, service=visit.service, now=now)


def _put_aside(appointment: Appointment, now: datetime) -> None:
    if appointment.starts_at > now:
        raise AlreadyBookedError(appointment.service)
    appointment.lapsed_at = appointment.lapsed_at or now


def _lapse(db: Session, appointment: Appointment, now: datetime) -> None:
    slots.lock(db, taken_slots.of(db, [appointment]))
    appointment.lapsed_at = now
    slots.give_back(db, taken_slots.stop_counting(db, appointment))


def _lock_person(db: Session, person_id: int) -> None:
    """Let one person's visits be changed by one at a time, whichever phone it comes from."""
    row = select(Person.id).where(Person.id == person_id)
    db.execute(row.with_for_update(key_share=True))


def _require_active(db: Session, appointment: Appointment) -> None:
    db.refresh(appointment, with_for_update=True)
    if not appointment.is_active:
        raise OverError(appointment.code)
