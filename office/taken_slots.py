"""The slots that appointments take: which, for how long, and how they are let go."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from office import slots
from office.appointment import Appointment, AppointmentSlot
from office.calendar_facts import Span
from office.slots import Slot


def of(db: Session, its: Iterable[Appointment]) -> Sequence[int]:
    """List the slots that appointments take now."""
    ids = [each.id for each in its]
    if not ids:
        return ()
    counting = (AppointmentSlot.appointment_id.in_(ids), AppointmentSlot.active)
    return db.scalars(select(AppointmentSlot.slot_id).where(*counting)).all()


def stop_counting(db: Session, appointment: Appointment) -> Sequence[int]:
    """Let an appointment take no slot any more; answers those it took."""
    db.flush()
    return db.scalars(
        update(AppointmentSlot)
        .where(AppointmentSlot.appointment_id == appointment.id, AppointmentSlot.active)
        .values(active=False)
        .returning(AppointmentSlot.slot_id)
    ).all()


def count_again(db: Session, appointment: Appointment) -> None:
    """Let an appointment take again the slots it had; raises ``TimeTakenError``."""
    its = AppointmentSlot.appointment_id == appointment.id
    had = db.scalars(select(AppointmentSlot.slot_id).where(its)).all()
    with db.begin_nested():
        for slot in slots.lock(db, had):
            slots.take_back(db, slot)
        db.execute(update(AppointmentSlot).where(its).values(active=True))


def span(db: Session, appointment: Appointment) -> Span:
    """Give the time an appointment takes; none of it for one that takes no place."""
    taken = db.scalars(select(Slot).where(Slot.id.in_(of(db, [appointment]))))
    at = appointment.starts_at
    return Span(at, max((slot.span.ends_at for slot in taken), default=at))
