"""Places kept for a while: for who is about to confirm, and for who was offered one."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    ForeignKey,
    Select,
    and_,
    delete,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from office import calendar, places, slots
from office.calendar import Calendar
from office.calendar_facts import local_day
from office.directory import Office
from office.errors import TimeClosedError
from storage.columns import UtcDateTime
from storage.database import Base

HOLD_MINUTES = 5


class Hold(Base):
    """A visit's places, kept for a conversation that confirms or for an offer that was made."""

    __tablename__ = "hold"
    __table_args__ = (
        CheckConstraint("(conversation_id IS NULL) <> (offer_id IS NULL)", name="for_one_of_them"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversation.id"), unique=True)
    offer_id: Mapped[int | None] = mapped_column(ForeignKey("offer.id"), unique=True)
    until: Mapped[datetime] = mapped_column(UtcDateTime)


class HoldSlot(Base):
    """A slot that a hold keeps."""

    __tablename__ = "hold_slot"

    hold_id: Mapped[int] = mapped_column(ForeignKey("hold.id"), primary_key=True)
    slot_id: Mapped[int] = mapped_column(ForeignKey("slot.id"), primary_key=True, index=True)


def hold(
    db: Session,
    office: Office,
    starts_at: datetime,
    *,
    service: str | None,
    conversation_id: int,
    now: datetime,
) -> None:
    """Keep a visit's places for a conversation for five minutes.

    A conversation holds one visit: what it held before is given back. Raises ``TimeTakenError``
    or ``TimeClosedError``, with the earlier hold as it was.
    """
    its = calendar.held_still(db, office)
    mine = Hold.conversation_id == conversation_id
    taken = take(db, its, starts_at, service=service, mine=mine, now=now)
    until = now + timedelta(minutes=HOLD_MINUTES)
    _keep(db, Hold(conversation_id=conversation_id, until=until), taken)


def keep_for_offer(
    db: Session,
    its: Calendar,
    starts_at: datetime,
    *,
    service: str,
    offer_id: int,
    until: datetime,
    now: datetime,
) -> None:
    """Keep a visit's places for an offer; raises ``TimeTakenError`` or ``TimeClosedError``."""
    taken = take(db, its, starts_at, service=service, now=now)
    _keep(db, Hold(offer_id=offer_id, until=until), taken)


def release(db: Session, conversation_id: int) -> None:
    """Give back what a conversation holds, if anything."""
    _release(db, Hold.conversation_id == conversation_id)


def release_offer(db: Session, offer_id: int) -> None:
    """Give back what is kept for an offer, if anything."""
    _release(db, Hold.offer_id == offer_id)


def release_expired(db: Session, now: datetime) -> int:
    """Give back the holds whose five minutes are over; answers how many."""
    return _release(db, and_(Hold.conversation_id.is_not(None), Hold.until <= now))


def is_kept_for_offer(db: Session, offer_id: int) -> bool:
    """Tell whether the places of an offer are still kept."""
    return db.scalar(select(Hold.id).where(Hold.offer_id == offer_id)) is not None


def of(*, conversation_id: int | None, offer_id: int | None = None) -> ColumnElement[bool]:
    """Say whose holds: those of a conversation, and of an offer."""
    return or_(Hold.conversation_id == (conversation_id or 0), Hold.offer_id == (offer_id or 0))


def take(
    db: Session,
    its: Calendar,
    starts_at: datetime,
    *,
    service: str | None,
    now: datetime,
    mine: ColumnElement[bool] | None = None,
    leaving: Sequence[int] = (),
    minds_notice: bool = True,
) -> Sequence[int]:
    """Take a visit's places, out of one's own hold or free ones; answers their slots.

    ``leaving`` are slots given back for it. Raises ``TimeTakenError`` or ``TimeClosedError``,
    with all as it was.
    """
    if starts_at <= now:
        raise TimeClosedError(starts_at.isoformat())
    wanted = slots.make(db, its, starts_at, service=service)
    if minds_notice and not _is_held(db, wanted, mine):
        _require_notice(its, starts_at, service=service, now=now)
    going = and_(Hold.until <= now, Hold.id.in_(_holding(wanted)))
    gone = going if mine is None else or_(going, mine)
    with db.begin_nested():
        locked = slots.lock(db, [*wanted, *leaving, *_slots_of(db, gone)])
        slots.give_back(db, leaving)
        slots.give_back(db, _remove(db, gone))
        slots.take(db, its, [each for each in locked if each.id in wanted], service=service)
    return wanted


def _keep(db: Session, made: Hold, slot_ids: Sequence[int]) -> None:
    db.add(made)
    db.flush()
    db.add_all(HoldSlot(hold_id=made.id, slot_id=slot_id) for slot_id in slot_ids)
    db.flush()


def _release(db: Session, whose: ColumnElement[bool]) -> int:
    slots.lock(db, _slots_of(db, whose))
    before = db.scalar(select(func.count()).select_from(Hold).where(whose)) or 0
    slots.give_back(db, _remove(db, whose))
    return before


def _remove(db: Session, whose: ColumnElement[bool]) -> Sequence[int]:
    """Remove holds whose slots are locked; answers a slot for each share that was kept."""
    ids = db.scalars(select(Hold.id).where(whose)).all()
    if not ids:
        return ()
    kept = db.scalars(
        delete(HoldSlot).where(HoldSlot.hold_id.in_(ids)).returning(HoldSlot.slot_id)
    ).all()
    db.execute(delete(Hold).where(Hold.id.in_(ids)))
    return kept


def _slots_of(db: Session, whose: ColumnElement[bool]) -> Sequence[int]:
    return db.scalars(select(HoldSlot.slot_id).join(Hold).where(whose)).all()


def _holding(slot_ids: Sequence[int]) -> Select[int]:
    return select(HoldSlot.hold_id).where(HoldSlot.slot_id.in_(slot_ids))


def _is_held(db: Session, wanted: Sequence[int], mine: ColumnElement[bool] | None) -> bool:
    return mine is not None and set(wanted) <= set(_slots_of(db, mine))


def _require_notice(
    its: Calendar, starts_at: datetime, *, service: str | None, now: datetime
) -> None:
    if starts_at not in places.of_day(its, local_day(starts_at), now=now, service=service):
        raise TimeClosedError(starts_at.isoformat())
