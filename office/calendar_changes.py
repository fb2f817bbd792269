"""A change of the calendar, and the visits it touches: nothing that was promised breaks unseen."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from office import freed_places, offers, rebooking, slots
from office.appointment import EXPECTED, Appointment, AppointmentSlot
from office.calendar import Calendar
from office.calendar_facts import Span, local_day
from office.errors import TouchesVisitsError
from office.slots import Slot


class Then(StrEnum):
    """What is to become of the visits that a change touches."""

    KEEP = "keep"
    """They stand: whoever is at the office sees them all the same."""
    REBOOK = "rebook"
    """They are cancelled, and new places are proposed to each."""


def touched(db: Session, old: Calendar, new: Calendar, now: datetime) -> list[Appointment]:
    """List the visits to come that could be as promised, and could not any more."""
    by_visit: dict[Appointment, list[Slot]] = {}
    for appointment, slot in _taken(db, old.office.id, now):
        by_visit.setdefault(appointment, []).append(slot)
    crowd: Counter[int] = Counter()
    found = []
    for appointment, its_slots in by_visit.items():
        crowd.update(slot.id for slot in its_slots)
        could = _is_open(old, its_slots) and _has_room(old, its_slots, crowd)
        if could and not (_is_open(new, its_slots) and _has_room(new, its_slots, crowd)):
            found.append(appointment)
    return sorted(found, key=lambda each: (each.starts_at, each.id))


def settle(
    db: Session,
    old: Calendar,
    new: Calendar,
    *,
    then: Then | None,
    closure_id: int | None = None,
    now: datetime,
) -> list[Appointment]:
    """Do with the touched visits as told; answers them.

    Raises ``TouchesVisitsError`` when there are some and nothing was told.
    """
    found = touched(db, old, new, now)
    if found and then is None:
        raise TouchesVisitsError([each.code for each in found])
    if then is Then.REBOOK:
        for each in found:
            rebooking.ask(db, each, closure_id=closure_id, now=now)
    offers.withdraw_closed(db, new, now)
    return found


def offer_what_opened(db: Session, new: Calendar, now: datetime) -> None:
    """Let those who wait have the first of the places that a change may have opened."""
    rules = new.rules()
    if rules:
        horizon = Span(now, now + timedelta(days=rules.horizon_days))
        freed_places.note(db, new.office.id, horizon, now)


def _taken(db: Session, office_id: str, now: datetime) -> Sequence[tuple[Appointment, Slot]]:
    """List who takes which slot, those who booked first before the others."""
    rows = db.execute(
        select(Appointment, Slot)
        .join(AppointmentSlot, AppointmentSlot.appointment_id == Appointment.id)
        .join(Slot, Slot.id == AppointmentSlot.slot_id)
        .where(Appointment.office == office_id, EXPECTED, Appointment.starts_at > now)
        .where(AppointmentSlot.active)
        .order_by(Appointment.created_at, Appointment.id)
    )
    return [(row[0], row[1]) for row in rows]


def _is_open(its: Calendar, its_slots: Sequence[Slot]) -> bool:
    begins_at = min(slot.starts_at for slot in its_slots)
    visit = Span(begins_at, max(slot.span.ends_at for slot in its_slots))
    return any(span.holds(visit) for span in its.spans(local_day(begins_at)))


def _has_room(its: Calendar, its_slots: Sequence[Slot], crowd: Counter[int]) -> bool:
    return all(
        crowd[slot.id] <= slots.capacities(its, slot.service).get(slot.service, crowd[slot.id])
        for slot in its_slots
    )
