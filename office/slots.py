"""The slots of the calendar: how full each place is, and how places are taken and given back.

Locks are taken in one order – the office's calendar, then slots by their time – so that two
people who change places with each other wait, and never for one another.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import CheckConstraint, UniqueConstraint, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from office import places
from office.calendar import Calendar
from office.calendar_facts import Span
from office.errors import TimeClosedError, TimeTakenError
from storage.columns import UtcDateTime
from storage.database import Base
from storage.once import insert_once

WHOLE_OFFICE = ""
LONGEST = timedelta(days=1)


class Slot(Base):
    """One place at one office; ``taken`` counts active appointments, live holds and live offers.

    A service with a capacity of its own has slots beside the office's, and its visits take both.
    """

    __tablename__ = "slot"
    __table_args__ = (
        UniqueConstraint("office", "starts_at", "service"),
        CheckConstraint("taken >= 0 AND taken <= capacity", name="capacity_kept"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str]
    service: Mapped[str] = mapped_column(default=WHOLE_OFFICE, server_default=WHOLE_OFFICE)
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    minutes: Mapped[int]
    capacity: Mapped[int]
    """What the calendar said when the slot was last taken; the calendar's word is the newer."""
    taken: Mapped[int] = mapped_column(default=0)

    @property
    def span(self) -> Span:
        """The time it takes."""
        return Span(self.starts_at, self.starts_at + timedelta(minutes=self.minutes))


def capacities(calendar: Calendar, service: str | None) -> dict[str, int]:
    """Tell how many a place takes: of the office, and of a service with fewer than that."""
    own, visit = calendar.rules(), calendar.rules(service)
    if own is None or visit is None:
        return {}
    whole = {WHOLE_OFFICE: own.capacity}
    return (
        whole | {service: visit.capacity} if service and visit.capacity < own.capacity else whole
    )


def make(
    db: Session, calendar: Calendar, starts_at: datetime, *, service: str | None
) -> list[int]:
    """Give the slots that a visit takes, made on first use; raises ``TimeClosedError``."""
    wanted = places.of_visit(calendar, starts_at, service=service)
    if not wanted:
        raise TimeClosedError(starts_at.isoformat())
    kinds = capacities(calendar, service)
    for place in wanted:
        for kind in sorted(kinds):
            _make_once(db, calendar, place, kind, kinds[kind])
    its = (Slot.office == calendar.office.id, Slot.starts_at.in_(wanted), Slot.service.in_(kinds))
    return list(db.scalars(select(Slot.id).where(*its)))


def lock(db: Session, slot_ids: Iterable[int]) -> Sequence[Slot]:
    """Lock slots, in the order in which everybody locks them."""
    return db.scalars(
        select(Slot)
        .where(Slot.id.in_(set(slot_ids)))
        .order_by(Slot.starts_at, Slot.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()


def take(db: Session, calendar: Calendar, slots: Sequence[Slot], *, service: str | None) -> None:
    """Take one visit's share of locked slots; raises ``TimeTakenError``.

    It is taken in the schema's own arithmetic, so that two can never take the last.
    """
    kinds, minutes = capacities(calendar, service), places.minutes(calendar)
    for slot in slots:
        room = kinds[slot.service] - _beside(db, slot, minutes)
        lasts = max(slot.minutes, minutes) if slot.taken else minutes
        taken = db.execute(
            update(Slot)
            .where(Slot.id == slot.id, Slot.taken < room)
            .values(taken=Slot.taken + 1, capacity=kinds[slot.service], minutes=lasts)
            .returning(Slot.id)
        ).first()
        if taken is None:
            raise TimeTakenError(slot.starts_at.isoformat())


def take_back(db: Session, slot: Slot) -> None:
    """Take again what was given back of a locked slot; raises ``TimeTakenError``."""
    room = (Slot.id == slot.id, Slot.taken < Slot.capacity)
    taken = update(Slot).where(*room).values(taken=Slot.taken + 1).returning(Slot.id)
    if db.execute(taken).first() is None:
        raise TimeTakenError(slot.starts_at.isoformat())


def give_back(db: Session, slot_ids: Iterable[int]) -> None:
    """Give back one visit's share of each slot."""
    for slot_id in slot_ids:
        db.execute(update(Slot).where(Slot.id == slot_id).values(taken=Slot.taken - 1))


def _make_once(db: Session, calendar: Calendar, place: datetime, kind: str, capacity: int) -> None:
    insert_once(
        db,
        Slot,
        office=calendar.office.id,
        service=kind,
        starts_at=place,
        minutes=places.minutes(calendar),
        capacity=capacity,
        taken=0,
    )


def _beside(db: Session, slot: Slot, minutes: int) -> int:
    """Count who is expected within a place from before the office's hours were changed."""
    span = Span(slot.starts_at, slot.starts_at + timedelta(minutes=minutes))
    near = db.scalars(
        select(Slot).where(
            Slot.office == slot.office,
            Slot.service == slot.service,
            Slot.starts_at > span.begins_at - LONGEST,
            Slot.starts_at < span.ends_at,
            Slot.id != slot.id,
            Slot.taken > 0,
        )
    )
    return sum(each.taken for each in near if each.span.overlaps(span))
