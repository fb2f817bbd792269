"""The one way in: identities, conversations and received messages as tables."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Index,
    Select,
    UniqueConstraint,
    exists,
    func,
    select,
    text,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import identities
from bot.identities import Identity
from bot.message import Address, Kind, Media, Message
from storage.columns import Encrypted, UtcDateTime, blind_index
from storage.database import Base
from storage.once import insert_once
from storage.retention import Retention

BURST = timedelta(seconds=0.8)
"""What a person writes within this time of the message before is answered as one."""
MOST_CHARACTERS = 4096
MOST_ATTEMPTS = 5
_NEW_SQL = text("status = 'new'")
_NO_WORDS = '{"text": "", "choice": null, "prompt": null, "media": null}'
_SURROGATES = dict.fromkeys((0, *range(0xD800, 0xE000)), "\ufffd")


class Mode(StrEnum):
    """Who answers a conversation."""

    BOT = "bot"
    HUMAN = "human"


class Status(StrEnum):
    """Where a received message stands; all but ``new`` are final."""

    NEW = "new"
    DONE = "done"
    IGNORED = "ignored"
    DEAD = "dead"


class ConversationRow(Base):
    """One identity's talk with us; ``state`` is ``bot.conversation`` as JSON."""

    __tablename__ = "conversation"

    id: Mapped[int] = mapped_column(primary_key=True)
    identity_id: Mapped[int] = mapped_column(ForeignKey("identity.id"), unique=True)
    mode: Mapped[str] = mapped_column(default=Mode.BOT)
    state: Mapped[str | None] = mapped_column(Encrypted(retention=Retention.CHAT))
    version: Mapped[int] = mapped_column(default=0)


class Received(Base):
    """One thing a vendor delivered to us. Its uniqueness is permanent, not a cache."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("channel", "kind", "vendor_id"),
        Index("ix_inbox_conversation", "conversation_id", "id"),
        Index(
            "ix_inbox_new",
            "conversation_id",
            "id",
            sqlite_where=_NEW_SQL,
            postgresql_where=_NEW_SQL,
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str]
    kind: Mapped[str]
    vendor_id: Mapped[str]
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"))
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)
    payload: Mapped[str] = mapped_column(Encrypted(retention=Retention.CHAT, wiped=_NO_WORDS))
    status: Mapped[str] = mapped_column(default=Status.NEW)
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime] = mapped_column(UtcDateTime)

    def message(self, sender: Address) -> Message:
        """Give the message as it came."""
        kept = json.loads(self.payload)
        return Message(
            id=self.vendor_id,
            sender=sender,
            sent_at=self.received_at,
            kind=Kind(self.kind),
            number=kept.get("number"),
            text=kept["text"],
            beside=kept.get("beside", ""),
            choice=kept["choice"],
            prompt=kept["prompt"],
            media=Media(kept["media"]) if kept["media"] else None,
            near=kept.get("near"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Burst:
    """The new messages of a conversation that are answered as one, and the state they met."""

    conversation_id: int
    version: int
    row_ids: tuple[int, ...]
    message: Message


def receive(db: Session, message: Message, now: datetime) -> int | None:
    """Write a message down; gives its row's id, or ``None`` for a repeated delivery."""
    is_to_answer = message.kind == Kind.MESSAGE
    identity_id = identities.of_sender(db, message)
    conversation_id = _conversation_id(db, identity_id)
    row_id = insert_once(
        db,
        Received,
        channel=message.sender.channel,
        kind=message.kind,
        vendor_id=clean(message.id),
        conversation_id=conversation_id,
        received_at=now,
        payload=_payload(message),
        status=Status.NEW if is_to_answer else Status.IGNORED,
        attempts=0,
        next_try_at=now,
    )
    if row_id is not None and message.kind != Kind.BLOCKED:
        identities.hear(db, identity_id, message, now)
    return row_id


def clean(words: str) -> str:
    """Replace what no database takes (NUL, lone surrogates) and cut what nobody reads."""
    return words.translate(_SURROGATES)[:MOST_CHARACTERS]


def waiting(db: Session, now: datetime, *, burst: timedelta, limit: int = 100) -> list[int]:
    """List the conversations with something to answer whose burst is over, oldest first."""
    rows = db.execute(
        select(Received.conversation_id)
        .where(Received.status == Status.NEW, Received.next_try_at <= now)
        .group_by(Received.conversation_id)
        .having(func.max(Received.received_at) <= now - burst)
        .order_by(func.min(Received.id))
        .limit(limit)
    )
    return [conversation_id for (conversation_id,) in rows]


def burst(db: Session, conversation_id: int) -> Burst | None:
    """Read what is to be answered next: words said together, or one thing tapped or sent."""
    row, identity = conversation(db, conversation_id)
    rows = _new(db, conversation_id)
    if not rows:
        return None
    messages = [each.message(identity.where()) for each in rows]
    together = 1
    if _is_words(messages[0]):
        together = next((n for n, m in enumerate(messages) if not _is_words(m)), len(messages))
    taken = messages[:together]
    joined = Message(
        id=taken[-1].id,
        sender=taken[0].sender,
        sent_at=taken[-1].sent_at,
        text=" ".join(m.text for m in taken if m.text),
        choice=taken[0].choice,
        prompt=taken[0].prompt,
        media=taken[0].media,
        beside=taken[0].beside,
        near=taken[0].near,
    )
    return Burst(
        conversation_id=conversation_id,
        version=row.version,
        row_ids=tuple(each.id for each in rows[:together]),
        message=joined,
    )


def is_as_read(db: Session, read: Burst, row: ConversationRow) -> bool:
    """Tell whether nothing changed since a burst was read without a lock."""
    now_new = tuple(each.id for each in _new(db, read.conversation_id))[: len(read.row_ids)]
    return row.version == read.version and now_new == read.row_ids


def lock(db: Session, conversation_id: int) -> ConversationRow | None:
    """Take the conversation for this transaction; ``None`` when another process has it."""
    return db.scalars(_locking(conversation_id).with_for_update(skip_locked=True)).first()


def hold(db: Session, which: ColumnElement[bool]) -> tuple[ConversationRow, Identity] | None:
    """Take a conversation with whose it is; ``None`` when another process has it."""
    found = db.execute(
        select(ConversationRow, Identity)
        .join(Identity, Identity.id == ConversationRow.identity_id)
        .where(which)
        .with_for_update(of=ConversationRow, skip_locked=True)
        .execution_options(populate_existing=True)
    ).first()
    return (found[0], found[1]) if found else None


def lock_patiently(db: Session, conversation_id: int) -> ConversationRow:
    """Take the conversation for this transaction, waiting for a turn under way to end."""
    return db.scalars(_locking(conversation_id).with_for_update()).one()


def conversation(db: Session, conversation_id: int) -> tuple[ConversationRow, Identity]:
    """Give a conversation and whose it is."""
    row, identity = db.execute(
        select(ConversationRow, Identity)
        .join(Identity, Identity.id == ConversationRow.identity_id)
        .where(ConversationRow.id == conversation_id)
    ).one()
    return row, identity


def of_address(db: Session, address: Address) -> tuple[ConversationRow, Identity] | None:
    """Find the conversation of an address."""
    found = db.execute(
        select(ConversationRow, Identity)
        .join(Identity, Identity.id == ConversationRow.identity_id)
        .where(
            Identity.channel == address.channel,
            Identity.address_index == blind_index(db, str(address)),
        )
    ).first()
    return (found[0], found[1]) if found else None


def last_new(db: Session, conversation_id: int) -> Received | None:
    """Give the newest message of a conversation that waits to be answered."""
    rows = _new(db, conversation_id)
    return rows[-1] if rows else None


def of_identity(db: Session, identity_id: int) -> tuple[ConversationRow, Identity]:
    """Give the conversation of an identity."""
    row = db.scalars(
        select(ConversationRow).where(ConversationRow.identity_id == identity_id)
    ).one()
    return conversation(db, row.id)


def done(db: Session, row_ids: Sequence[int]) -> None:
    """Note that these messages were answered."""
    db.execute(update(Received).where(Received.id.in_(row_ids)).values(status=Status.DONE))


def failed(db: Session, row_ids: Sequence[int], now: datetime) -> bool:
    """Note that answering failed, to be tried again later; true when it was the fifth time."""
    rows = db.scalars(select(Received).where(Received.id.in_(row_ids))).all()
    for row in rows:
        row.attempts += 1
        row.next_try_at = now + timedelta(seconds=2**row.attempts)
    if not any(row.attempts >= MOST_ATTEMPTS for row in rows):
        return False
    for row in rows:
        row.status = Status.DEAD
    return True


def anything_new(db: Session, now: datetime) -> bool:
    """Tell whether some message waits to be answered, its burst over or not."""
    waits = exists().where(Received.status == Status.NEW, Received.next_try_at <= now)
    return bool(db.scalar(select(waits)))


def next_try(db: Session) -> datetime | None:
    """Tell when a message that waits is to be answered, for the first time or again."""
    return db.scalars(
        select(Received.next_try_at)
        .where(Received.status == Status.NEW)
        .order_by(Received.next_try_at)
        .limit(1)
    ).first()


def _locking(conversation_id: int) -> Select[ConversationRow]:
    return (
        select(ConversationRow)
        .where(ConversationRow.id == conversation_id)
        .execution_options(populate_existing=True)
    )


def _is_words(message: Message) -> bool:
    return message.choice is None and message.media is None


def _new(db: Session, conversation_id: int) -> Sequence[Received]:
    return db.scalars(
        select(Received)
        .where(Received.conversation_id == conversation_id, Received.status == Status.NEW)
        .order_by(Received.id)
    ).all()


def _payload(message: Message) -> str:
    kept = {
        "text": clean(message.text),
        "choice": None if message.choice is None else clean(message.choice),
        "prompt": message.prompt,
        "media": message.media,
        "beside": clean(message.beside),
        "number": message.number,
        "near": message.near,
    }  # a place is not kept: where somebody is can cost them dearly
    return json.dumps(kept, ensure_ascii=False)


def _conversation_id(db: Session, identity_id: int) -> int:
    found = select(ConversationRow.id).where(ConversationRow.identity_id == identity_id)
    return db.scalar(found) or (
        insert_once(db, ConversationRow, identity_id=identity_id, mode=Mode.BOT, version=0)
        or db.scalars(found).one()
    )
