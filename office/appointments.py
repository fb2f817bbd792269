"""Appointments: how one is booked, moved, confirmed and ended, each in one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from sqlalchemy import ColumnElement, exists, select, update
from sqlalchemy.orm import Session

from office import (
    calendar,
    codes,
    freed_places,
    holds,
    own_appointments,
    places,
    reminders,
    slots,
    waitlist,
)
from office.appointment import Appointment, AppointmentSlot, Status
from office.calendar import Calendar
from office.calendar_facts import Span
from office.directory import Office
from office.errors import AlreadyBookedError, OverError, SameHourError
from office.people import Person
from office.reminders import Kind
from office.slots import Slot
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
    if own_appointments.active(db, person_id=visit.person_id, service=visit.service, now=now):
        raise AlreadyBookedError(visit.service)
    unmarked = own_appointments.unmarked(
        db, person_id=visit.person_id, service=visit.service, now=now
    )
    wanted = _Wanted(
        its=calendar.held_still(db, office),
        starts_at=starts_at,
        visit=visit,
        mine=holds.of(conversation_id=conversation_id, offer_id=offer_id),
        minds_notice=minds_notice,
        now=now,
    )
    taken = _take(db, wanted, leaving=unmarked)
    for each in unmarked:
        each.lapsed_at = now
        _stop_counting(db, each)
    return _make(db, wanted, taken, code=code or _new_code(db, visit, now))


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
    wanted = _Wanted(
        its=its,
        starts_at=starts_at,
        visit=visit_of(old),
        mine=holds.of(conversation_id=conversation_id, offer_id=offer_id),
        minds_notice=minds_notice,
        now=now,
    )
    freed = _span(db, old)
    taken = _take(db, wanted, leaving=[old])
    old.status = Status.MOVED
    _stop_counting(db, old)
    reminders.cancel(db, old.id)
    freed_places.note(db, old.office, freed, now)
    return _make(db, wanted, taken, code=old.code)


def cancel(db: Session, appointment: Appointment, now: datetime) -> None:
    """Cancel an appointment, free its place and silence its reminders; raises ``OverError``."""
    _require_active(db, appointment)
    end(db, appointment, Status.CANCELLED, now)


def end(db: Session, appointment: Appointment, status: Status, now: datetime) -> None:
    """Let nobody be expected any more: its place is free and its reminders are silent."""
    freed = _span(db, appointment)
    slots.lock(db, _slots_of(db, [appointment]))
    appointment.status = status
    slots.give_back(db, _stop_counting(db, appointment))
    reminders.cancel(db, appointment.id)
    freed_places.note(db, appointment.office, freed, now)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """A visit at a time, and whose holds it may be taken from."""

    its: Calendar
    starts_at: datetime
    visit: Visit
    mine: ColumnElement[bool]
    minds_notice: bool
    now: datetime


def _take(db: Session, wanted: _Wanted, *, leaving: Sequence[Appointment]) -> Sequence[int]:
    service, person_id = wanted.visit.service, wanted.visit.person_id
    span = places.span(wanted.its, wanted.starts_at, service=service)
    if own_appointments.is_busy(db, person_id, span, but=leaving):
        raise SameHourError(wanted.starts_at.isoformat())
    return holds.take(
        db,
        wanted.its,
        wanted.starts_at,
        service=service,
        now=wanted.now,
        mine=wanted.mine,
        leaving=_slots_of(db, leaving),
        minds_notice=wanted.minds_notice,
    )


def _make(db: Session, wanted: _Wanted, slot_ids: Sequence[int], *, code: str) -> Appointment:
    visit, now = wanted.visit, wanted.now
    made = Appointment(
        code=code,
        office=wanted.its.office.id,
        service=visit.service,
        topic=visit.topic,
        person_id=visit.person_id,
        identity_id=visit.identity_id,
        for_other=visit.for_other,
        starts_at=wanted.starts_at,
        status=Status.BOOKED,
        created_at=now,
    )
    db.add(made)
    db.flush()
    db.add_all(
        AppointmentSlot(appointment_id=made.id, slot_id=slot_id, person_id=visit.person_id)
        for slot_id in slot_ids
    )
    waitlist.leave_for(db, person_id=visit.person_id, service=visit.service, now=now)
    _plan_reminders(db, made, wanted.its, now)
    db.flush()
    return made


def _plan_reminders(db: Session, made: Appointment, its: Calendar, now: datetime) -> None:
    """Write the reminders that the visit's rules ask for, to whoever can be written to."""
    rules = its.rules(made.service)
    if made.identity_id is None or rules is None:
        return
    wanted = {Kind.DAY_BEFORE: rules.day_before, Kind.TWO_HOURS: rules.two_hours}
    kinds = [kind for kind, is_wanted in wanted.items() if is_wanted]
    reminders.plan(db, made.id, starts_at=made.starts_at, now=now, kinds=kinds)


def _lock_person(db: Session, person_id: int) -> None:
    """Let one person's visits be changed by one at a time, whichever phone it comes from."""
    row = select(Person.id).where(Person.id == person_id)
    db.execute(row.with_for_update(key_share=True))


def _require_active(db: Session, appointment: Appointment) -> None:
    db.refresh(appointment, with_for_update=True)
    if not appointment.is_active:
        raise OverError(appointment.code)


def _new_code(db: Session, visit: Visit, now: datetime) -> str:
    key = f"appointment:{visit.person_id}:{visit.service}:{now.isoformat()}"
    made = (codes.code(db, f"{key}:{attempt}") for attempt in count())
    return next(c for c in made if not db.scalar(select(exists().where(Appointment.code == c))))


def _slots_of(db: Session, its: Iterable[Appointment]) -> Sequence[int]:
    ids = [each.id for each in its]
    counting = (AppointmentSlot.appointment_id.in_(ids), AppointmentSlot.active)
    return db.scalars(select(AppointmentSlot.slot_id).where(*counting)).all()


def _stop_counting(db: Session, appointment: Appointment) -> Sequence[int]:
    """Let an appointment take no slot any more; answers those it took."""
    db.flush()
    return db.scalars(
        update(AppointmentSlot)
        .where(AppointmentSlot.appointment_id == appointment.id, AppointmentSlot.active)
        .values(active=False)
        .returning(AppointmentSlot.slot_id)
    ).all()


def _span(db: Session, appointment: Appointment) -> Span:
    """Give the time an appointment takes; none of it for one that takes no place."""
    taken = db.scalars(select(Slot).where(Slot.id.in_(_slots_of(db, [appointment]))))
    at = appointment.starts_at
    return Span(at, max((slot.span.ends_at for slot in taken), default=at))
