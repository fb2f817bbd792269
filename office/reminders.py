"""What is to be said later: rows written with what they remind of, swept by the clock."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import UniqueConstraint, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.columns import UtcDateTime
from storage.database import Base

DAY_BEFORE = timedelta(hours=24)
TOO_LATE = timedelta(hours=2)
"""A reminder that could not go out until two hours before is of no use for travelling."""


class Kind(StrEnum):
    """What a reminder is about."""

    DAY_BEFORE = "day_before"


class Status(StrEnum):
    """Where a reminder stands; it leaves ``pending`` once, for ever."""

    PENDING = "pending"
    FIRED = "fired"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Reminder(Base):
    """One thing to say at one moment, once."""

    __tablename__ = "reminder"
    __table_args__ = (UniqueConstraint("kind", "subject_id", "occurrence"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    subject_id: Mapped[int] = mapped_column(index=True)
    occurrence: Mapped[int] = mapped_column(default=1)
    due_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    status: Mapped[str] = mapped_column(index=True)


def plan(db: Session, appointment_id: int, *, starts_at: datetime, now: datetime) -> None:
    """Write the reminders of an appointment; none for a moment already past."""
    due_at = starts_at - DAY_BEFORE
    if due_at <= now:
        return
    db.add(
        Reminder(
            kind=Kind.DAY_BEFORE,
            subject_id=appointment_id,
            due_at=due_at,
            expires_at=starts_at - TOO_LATE,
            status=Status.PENDING,
        )
    )
    db.flush()


def cancel(db: Session, appointment_id: int) -> None:
    """Silence what was still to be said of an appointment."""
    db.execute(
        update(Reminder)
        .where(Reminder.subject_id == appointment_id, Reminder.status == Status.PENDING)
        .values(status=Status.CANCELLED)
    )


def claim_due(db: Session, now: datetime, limit: int) -> Sequence[Reminder]:
    """Lock the reminders whose moment has come, so that no other process takes them."""
    return db.scalars(
        select(Reminder)
        .where(Reminder.status == Status.PENDING, Reminder.due_at <= now)
        .order_by(Reminder.due_at, Reminder.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()


def next_due(db: Session) -> datetime | None:
    """Tell when the next pending reminder is due."""
    return db.scalars(
        select(Reminder.due_at)
        .where(Reminder.status == Status.PENDING)
        .order_by(Reminder.due_at)
        .limit(1)
    ).first()
