"""The making of an appointment: its places are taken, then its row, code and reminders."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from office import codes, holds, own_appointments, places, reminders, taken_slots, waitlist
from office.appointment import Appointment, AppointmentSlot, Status
from office.calendar import Calendar
from office.errors import SameHourError
from office.reminders import Kind
from office.visits import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A visit at a time, and whose holds it may be taken from."""

    its: Calendar
    starts_at: datetime
    visit: Visit
    mine: ColumnElement[bool]
    minds_notice: bool
    now: datetime


def take(db: Session, wanted: Wanted, *, leaving: Sequence[Appointment]) -> Sequence[int]:
    """Take the places of a visit, giving back those of the appointments that leave for it.

    Raises ``TimeTakenError`` or ``TimeClosedError``, with all as it was.
    """
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
        leaving=taken_slots.of(db, leaving),
        minds_notice=wanted.minds_notice,
    )


def make(db: Session, wanted: Wanted, slot_ids: Sequence[int], *, code: str) -> Appointment:
    """Write an appointment on places that were taken, with its reminders."""
    visit, now = wanted.visit, wanted.now
    made = row(wanted.its.office.id, wanted.starts_at, visit, now)
    made.code = code
    db.add(made)
    db.flush()
    db.add_all(
        AppointmentSlot(appointment_id=made.id, slot_id=slot_id, person_id=visit.person_id)
        for slot_id in slot_ids
    )
    waitlist.leave_for(db, person_id=visit.person_id, service=visit.service, now=now)
    plan_reminders(db, made, wanted.its, now)
    db.flush()
    return made


def row(office_id: str, starts_at: datetime, visit: Visit, now: datetime) -> Appointment:
    """Lay out an appointment that has no code yet."""
    return Appointment(
        office=office_id,
        service=visit.service,
        topic=visit.topic,
        person_id=visit.person_id,
        identity_id=visit.identity_id,
        for_other=visit.for_other,
        starts_at=starts_at,
        status=Status.BOOKED,
        created_at=now,
    )


def new_code(db: Session, visit: Visit, now: datetime) -> str:
    """Give a code that nobody has had."""
    key = f"appointment:{visit.person_id}:{visit.service}:{now.isoformat()}"
    made = (codes.code(db, f"{key}:{attempt}") for attempt in count())
    return next(c for c in made if not db.scalar(select(exists().where(Appointment.code == c))))


def plan_reminders(
    db: Session, made: Appointment, its: Calendar, now: datetime, *, occurrence: int = 1
) -> None:
    """Write the reminders that the visit's rules ask for, to whoever can be written to."""
    rules = its.rules(made.service)
    if made.identity_id is None or rules is None:
        return
    wanted = {Kind.DAY_BEFORE: rules.day_before, Kind.TWO_HOURS: rules.two_hours}
    kinds = [kind for kind, is_wanted in wanted.items() if is_wanted]
    reminders.plan(
        db, made.id, starts_at=made.starts_at, now=now, kinds=kinds, occurrence=occurrence
    )
