"""What is to be said later: rows written with what they remind of, swept by the clock."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import UniqueConstraint, func, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from office import daytime
from office.calendar_facts import ZONE
from storage.columns import UtcDateTime
from storage.database import Base
from storage.once import insert_once


class Kind(StrEnum):
    """What a reminder is about."""

    DAY_BEFORE = "day_before"
    """A visit of tomorrow."""
    TWO_HOURS = "two_hours"
    """A visit in two hours."""
    MISSED_VISIT = "missed_visit"
    """A visit that the person did not come to."""
    FOLLOW_UP = "follow_up"
    """How the person is, days and months after they agreed to be asked."""
    REFERRAL_CHECK = "referral_check"
    """Whether they were seen where we sent them."""


OF_VISITS = (Kind.DAY_BEFORE, Kind.TWO_HOURS)
ABOUT_VISITS = (*OF_VISITS, Kind.MISSED_VISIT)
_BEFORE = {Kind.DAY_BEFORE: timedelta(hours=24), Kind.TWO_HOURS: timedelta(hours=2)}
_OF_USE_UNTIL = {Kind.DAY_BEFORE: timedelta(hours=2), Kind.TWO_HOURS: timedelta(minutes=30)}
"""How long before a visit a late reminder is still of use for travelling to it."""
_MISSED_FOR = timedelta(days=3)


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
    """An appointment, a consent to be written to, or a referral: the kind tells which."""
    occurrence: Mapped[int] = mapped_column(default=1)
    due_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    status: Mapped[str] = mapped_column(index=True)

    @property
    def name(self) -> str:
        """How other rows name it."""
        return f"reminder:{self.id}"


def plan(
    db: Session,
    appointment_id: int,
    *,
    starts_at: datetime,
    now: datetime,
    kinds: Iterable[Kind] = OF_VISITS,
    occurrence: int = 1,
) -> None:
    """Write the reminders of a visit; none for a moment already past, or while people sleep."""
    for kind in kinds:
        due_at = starts_at - _BEFORE[kind]
        first_hour = daytime.FIRST_HOUR  # of the same day: earlier it would wake people
        is_too_early = kind == Kind.TWO_HOURS and due_at.astimezone(ZONE).time() < first_hour
        if due_at > now and not is_too_early:
            expires_at = starts_at - _OF_USE_UNTIL[kind]
            write(
                db,
                kind,
                appointment_id,
                due_at=due_at,
                expires_at=expires_at,
                occurrence=occurrence,
            )


def next_occurrence(db: Session, appointment_id: int) -> int:
    """Give the number of the reminders of a visit that is expected once more."""
    its = (Reminder.subject_id == appointment_id, Reminder.kind.in_(OF_VISITS))
    return 1 + (db.scalar(select(func.max(Reminder.occurrence)).where(*its)) or 0)


def plan_missed(db: Session, appointment_id: int, now: datetime) -> None:
    """Write to whoever did not come to a visit, once."""
    expires_at = now + _MISSED_FOR
    write(db, Kind.MISSED_VISIT, appointment_id, due_at=now, expires_at=expires_at)


def write(
    db: Session,
    kind: Kind,
    subject_id: int,
    *,
    due_at: datetime,
    expires_at: datetime,
    occurrence: int = 1,
) -> None:
    """Write one reminder, unless it was written before."""
    insert_once(
        db,
        Reminder,
        kind=kind,
        subject_id=subject_id,
        occurrence=occurrence,
        due_at=due_at,
        expires_at=expires_at,
        status=Status.PENDING,
    )


def cancel(db: Session, appointment_id: int) -> None:
    """Silence what was still to be said of an appointment."""
    cancel_all(db, ABOUT_VISITS, appointment_id)


def cancel_all(db: Session, kinds: Iterable[Kind], subject_id: int) -> None:
    """Silence what of these kinds was still to be said of something."""
    db.execute(
        update(Reminder)
        .where(
            Reminder.kind.in_(kinds),
            Reminder.subject_id == subject_id,
            Reminder.status == Status.PENDING,
        )
        .values(status=Status.CANCELLED)
    )


def has_more(db: Session, reminder: Reminder) -> bool:
    """Tell whether something else of the same kind of thing is still to be said of it."""
    others = select(Reminder.id).where(
        Reminder.kind.in_(OF_VISITS),
        Reminder.subject_id == reminder.subject_id,
        Reminder.status == Status.PENDING,
        Reminder.id != reminder.id,
    )
    return db.scalars(others).first() is not None


def claim_due(db: Session, now: datetime, limit: int) -> Sequence[Reminder]:
    """Lock the reminders whose moment has come, so that no other process takes them."""
    return db.scalars(
        select(Reminder)
        .where(Reminder.status == Status.PENDING, Reminder.due_at <= now)
        .order_by(Reminder.due_at, Reminder.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()


def put_off(reminder: Reminder) -> None:
    """Let it wait, as long as it is of use, for a telephone that it can be said on."""
    reminder.due_at = reminder.expires_at


def take_up(db: Session, now: datetime) -> None:
    """Look again at what was put off: one of these people has a telephone again."""
    was_put_off = Reminder.due_at == Reminder.expires_at
    db.execute(
        update(Reminder)
        .where(Reminder.status == Status.PENDING, was_put_off, Reminder.due_at > now)
        .values(due_at=now)
    )


def next_due(db: Session) -> datetime | None:
    """Tell when the next pending reminder is due."""
    return db.scalars(
        select(Reminder.due_at)
        .where(Reminder.status == Status.PENDING)
        .order_by(Reminder.due_at)
        .limit(1)
    ).first()
