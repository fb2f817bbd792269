"""Finding appointments by whose they are: a person's, or those of a phone."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from office import codes, slots
from office.appointment import EXPECTED, Appointment, AppointmentSlot
from office.calendar_facts import Span
from office.errors import NoSuchAppointmentError
from office.slots import Slot


def active(db: Session, *, person_id: int, service: str, now: datetime) -> Appointment | None:
    """Find a person's appointment to come for a service."""
    its = (Appointment.person_id == person_id, Appointment.service == service)
    return db.scalars(
        select(Appointment).where(*its, EXPECTED, Appointment.starts_at > now)
    ).first()


def unmarked(db: Session, *, person_id: int, service: str, now: datetime) -> Sequence[Appointment]:
    """List a person's visits for a service whose hour went by without anybody's noting it."""
    its = (Appointment.person_id == person_id, Appointment.service == service)
    return db.scalars(
        select(Appointment).where(*its, EXPECTED, Appointment.starts_at <= now)
    ).all()


def others(db: Session, one: Appointment) -> bool:
    """Tell whether a person is expected for the service of an appointment by another one."""
    its = (Appointment.person_id == one.person_id, Appointment.service == one.service)
    other = select(exists().where(*its, EXPECTED, Appointment.id != one.id))
    return bool(db.scalar(other))


def upcoming(db: Session, identity_id: int, now: datetime) -> list[Appointment]:
    """List the active appointments made through an identity, soonest first."""
    return list(
        db.scalars(
            select(Appointment)
            .where(Appointment.identity_id == identity_id, EXPECTED, Appointment.starts_at > now)
            .order_by(Appointment.starts_at)
        )
    )


def with_code(db: Session, identity_id: int, code: str, now: datetime) -> Appointment:
    """Find one of this identity's own appointments; raises ``NoSuchAppointmentError``."""
    wanted = codes.spoken(code)
    for appointment in upcoming(db, identity_id, now):
        if appointment.code == wanted:
            return appointment
    raise NoSuchAppointmentError(wanted)


def is_busy(db: Session, person_id: int, span: Span, *, but: Iterable[Appointment] = ()) -> bool:
    """Tell whether a person is expected anywhere at a time, leaving out some appointments."""
    near = db.scalars(
        select(Slot)
        .join(AppointmentSlot, AppointmentSlot.slot_id == Slot.id)
        .where(
            AppointmentSlot.person_id == person_id,
            AppointmentSlot.active,
            AppointmentSlot.appointment_id.not_in([each.id for each in but]),
            Slot.starts_at > span.begins_at - slots.LONGEST,
            Slot.starts_at < span.ends_at,
        )
    )
    return any(slot.span.overlaps(span) for slot in near)
