"""Files that people send: fetched after they wrote, kept closed, for their caseworker alone."""

import base64
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, select
from sqlalchemy.orm import Mapped, Session, defer, mapped_column

from bot.inbox import Received
from bot.message import File
from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.retention import Retention

MOST_BYTES = 16 * 1024 * 1024
MOST_ATTEMPTS = 8
LEASE = timedelta(minutes=2)
"""How long one fetching may take before another process tries it."""


class Status(StrEnum):
    """Where a file stands; it leaves ``waiting`` once."""

    WAITING = "waiting"
    KEPT = "kept"
    REFUSED = "refused"
    """Too large, from a strange place, or not what it says: nobody here opens it."""
    LOST = "lost"
    """The vendor did not hand it over, however often we asked."""


class Attachment(Base):
    """A file of one message; ``source`` is where the vendor has it, until it is here."""

    __tablename__ = "attachment"
    __table_args__ = (Index("ix_attachment_waiting", "status", "next_try_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    inbox_id: Mapped[int] = mapped_column(ForeignKey("inbox.id"), index=True)
    channel: Mapped[str]
    source: Mapped[str | None] = mapped_column(Encrypted(retention=Retention.RAW))
    status: Mapped[str]
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime] = mapped_column(UtcDateTime)
    content_type: Mapped[str | None]
    """What its first bytes show it to be, whatever was said of it."""
    content: Mapped[str | None] = mapped_column(Encrypted(retention=Retention.MEDIA))
    """The file, as base64."""
    kept_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    @property
    def bytes(self) -> bytes:
        """Give the file as it was sent."""
        return base64.b64decode(self.content or "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A file to be fetched now."""

    id: int
    channel: str
    source: str


def of_messages(db: Session, inbox_ids: Collection[int]) -> Sequence[Attachment]:
    """List the files that came with these messages, in their order, without what is in them."""
    return db.scalars(
        select(Attachment)
        .where(Attachment.inbox_id.in_(inbox_ids))
        .options(defer(Attachment.content))
        .order_by(Attachment.id)
    ).all()


def of_conversation(db: Session, conversation_id: int, id_: int) -> Attachment | None:
    """Find a file that is kept, if it came in this conversation."""
    return db.scalars(
        select(Attachment)
        .join(Received, Received.id == Attachment.inbox_id)
        .where(
            Received.conversation_id == conversation_id,
            Attachment.id == id_,
            Attachment.status == Status.KEPT,
        )
    ).first()


def note(db: Session, inbox_id: int, channel: str, files: Sequence[File], now: datetime) -> None:
    """Write down which files came with a message, to be fetched when it is on disk."""
    db.add_all(
        Attachment(
            inbox_id=inbox_id,
            channel=channel,
            source=each.source,
            status=Status.WAITING,
            attempts=0,
            next_try_at=now,
        )
        for each in files
    )
    db.flush()


def claim(db: Session, channels: Collection[str], now: datetime, limit: int = 4) -> list[Waiting]:
    """Take files that are to be fetched now; whoever dies over them lets them go in a while."""
    rows = db.scalars(
        select(Attachment)
        .where(
            Attachment.status == Status.WAITING,
            Attachment.next_try_at <= now,
            Attachment.channel.in_(channels),
        )
        .order_by(Attachment.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    for row in rows:
        row.next_try_at = now + LEASE
    return [Waiting(id=row.id, channel=row.channel, source=row.source or "") for row in rows]


def keep(db: Session, id_: int, content: bytes, content_type: str, now: datetime) -> None:
    """Keep a file that was fetched, if it is still wanted; where it came from is forgotten."""
    row = db.get_one(Attachment, id_, with_for_update=True)
    if row.status != Status.WAITING:
        return
    row.status, row.source, row.kept_at = Status.KEPT, None, now
    row.content, row.content_type = base64.b64encode(content).decode(), content_type


def refuse(db: Session, id_: int) -> None:
    """Let a file be that nobody should open."""
    row = db.get_one(Attachment, id_)
    row.status, row.source = Status.REFUSED, None


def fail(db: Session, id_: int, now: datetime) -> None:
    """Try again later, ever more rarely; in the end the file is lost."""
    row = db.get_one(Attachment, id_)
    row.attempts += 1
    row.next_try_at = now + timedelta(seconds=15 * 2**row.attempts)
    if row.attempts >= MOST_ATTEMPTS:
        row.status, row.source = Status.LOST, None
