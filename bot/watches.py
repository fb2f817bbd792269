"""A danger that was asked about and is not yet answered: who keeps silent is looked after."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.columns import UtcDateTime
from storage.database import Base

SILENCE = timedelta(minutes=10)
"""How long a question about danger may stay without an answer before a human is called."""
CALLED = "called"
"""The note of a question for whose silence a human was called already."""
_WAITING_SQL = text("status = 'waiting'")


class Status(StrEnum):
    """Where a watch stands; it leaves ``waiting`` once."""

    WAITING = "waiting"
    ENDED = "ended"
    """The question was answered, or something graver was said."""
    FIRED = "fired"
    """Nobody answered, and a human was called."""


class Watch(Base):
    """One question about danger, put to one person: of each kind only one at a time."""

    __tablename__ = "watch"
    __table_args__ = (
        Index(
            "ix_watch_waiting",
            "conversation_id",
            "kind",
            unique=True,
            sqlite_where=_WAITING_SQL,
            postgresql_where=_WAITING_SQL,
        ),
        Index("ix_watch_due", "due_at", sqlite_where=_WAITING_SQL, postgresql_where=_WAITING_SQL),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"))
    kind: Mapped[str]
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    status: Mapped[str]


def keep(db: Session, conversation_id: int, kinds: Collection[str], now: datetime) -> None:
    """Watch over the questions that are open now, from now on; end the watch over the others."""
    waiting = {watch.kind: watch for watch in _waiting(db, conversation_id)}
    for kind, watch in waiting.items():
        if kind in kinds:
            watch.due_at = now + SILENCE
        else:
            watch.status = Status.ENDED
    for kind in sorted(set(kinds) - set(waiting)):
        db.add(
            Watch(
                conversation_id=conversation_id,
                kind=kind,
                asked_at=now,
                due_at=now + SILENCE,
                status=Status.WAITING,
            )
        )
    db.flush()


def due(db: Session, now: datetime, limit: int) -> Sequence[Watch]:
    """Lock the watches whose time is over, so that no other process takes them."""
    return db.scalars(
        select(Watch)
        .where(Watch.status == Status.WAITING, Watch.due_at <= now)
        .order_by(Watch.due_at, Watch.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()


def next_due(db: Session) -> datetime | None:
    """Tell when the next watch is over."""
    return db.scalars(
        select(Watch.due_at).where(Watch.status == Status.WAITING).order_by(Watch.due_at).limit(1)
    ).first()


def _waiting(db: Session, conversation_id: int) -> Sequence[Watch]:
    return db.scalars(
        select(Watch).where(
            Watch.conversation_id == conversation_id, Watch.status == Status.WAITING
        )
    ).all()
