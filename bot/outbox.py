"""The one way out: what is said is a row first, sent after the commit, marked as it fares."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from sqlalchemy import ColumnElement, ForeignKey, Index, and_, exists, select, text, true, update
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from bot.conversation import Conversation
from bot.inbox import ConversationRow, Identity
from bot.message import Address, Option, Reply
from bot.templates import ANSWER_WAITING, named
from bot.wording import words
from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.once import insert_once
from storage.retention import Retention

WINDOW = timedelta(hours=24)
"""Outside this time of the person's last message WhatsApp takes registered templates only."""
WINDOWED = frozenset({"whatsapp"})
LEASE = timedelta(seconds=60)
MOST_ATTEMPTS = 5
HELD_FOR = timedelta(days=7)
_OPEN_SQL = text("status IN ('ready', 'held', 'sending', 'ambiguous')")


class Policy(StrEnum):
    """What a row may be sent as."""

    SESSION = "session"
    TEMPLATE = "template"


class Status(StrEnum):
    """Where a row stands. From ``accepted`` on the vendor has it and tells how it fares."""

    READY = "ready"
    HELD = "held"
    SENDING = "sending"
    AMBIGUOUS = "ambiguous"
    ACCEPTED = "accepted"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


_PROGRESS = (Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.READ)
_UNSENT = (Status.READY, Status.SENDING, Status.AMBIGUOUS)


class Outgoing(Base):
    """One message to one person; ``dedupe_key`` makes saying it twice impossible."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_conversation", "conversation_id", "id"),
        Index("ix_outbox_status", "status", "not_before"),
        Index(
            "ix_outbox_open",
            "conversation_id",
            "id",
            sqlite_where=_OPEN_SQL,
            postgresql_where=_OPEN_SQL,
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"))
    dedupe_key: Mapped[str] = mapped_column(unique=True)
    body: Mapped[str] = mapped_column(Encrypted(retention=Retention.CHAT))
    policy: Mapped[str]
    is_ours: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    not_before: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    expires_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    status: Mapped[str] = mapped_column(default=Status.READY)
    attempts: Mapped[int] = mapped_column(default=0)
    lease_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    vendor_id: Mapped[str | None] = mapped_column(unique=True)
    error_code: Mapped[str | None]
    said_by: Mapped[int | None] = mapped_column(ForeignKey("caseworker.id"))
    """The caseworker whose words these are; none for what the house says by itself."""

    @property
    def reply(self) -> Reply:
        """Give what is to be said."""
        kept = json.loads(self.body)
        return Reply(
            text=kept["text"],
            options=tuple(Option(key, title) for key, title in kept["options"]),
            prompt=kept["prompt"],
            template=kept["template"],
            variables=tuple(kept["variables"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A row on its way: what a door needs to send it."""

    id: int
    to: Address
    reply: Reply
    language: str


class RefusedError(Exception):
    """The vendor said no; ``retry_after`` is in seconds when it may say yes later."""

    def __init__(self, code: str, *, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after


class BlockedError(RefusedError):
    """The person blocked us or left the channel: nothing more can reach them there."""


class UnknownOutcomeError(Exception):
    """We cannot tell whether the vendor took the message."""


class Door(Protocol):
    """A channel's way out. Raises ``RefusedError`` or ``UnknownOutcomeError``."""

    channel: str

    async def send(self, parcel: Parcel) -> str | None:
        """Send one parcel and give the vendor's id of it, if it gives one."""


def say(
    db: Session,
    conversation_id: int,
    reply: Reply,
    *,
    key: str,
    now: datetime,
    expires_at: datetime | None = None,
    is_ours: bool = False,
    said_by: int | None = None,
) -> int | None:
    """Put a reply in the outbox, once; gives its id, ``None`` when the key was used before.

    ``is_ours`` marks what we begin ourselves rather than answer, ``said_by`` whose words they are.
    """
    return insert_once(
        db,
        Outgoing,
        conversation_id=conversation_id,
        dedupe_key=key,
        body=_body(reply),
        policy=Policy.TEMPLATE if reply.template else Policy.SESSION,
        is_ours=is_ours,
        created_at=now,
        not_before=now,
        expires_at=expires_at,
        status=Status.READY,
        attempts=0,
        said_by=said_by,
    )


def say_or_hold(
    db: Session,
    row: ConversationRow,
    identity: Identity,
    reply: Reply,
    *,
    key: str,
    now: datetime,
    said_by: int,
) -> bool:
    """Say a caseworker's words now, or hold them and knock with a template; true when held."""
    made = say(db, row.id, reply, key=key, now=now, said_by=said_by)
    if made is None or is_window_open(identity, now):
        return False
    db.execute(
        update(Outgoing)
        .where(Outgoing.id == made)
        .values(status=Status.HELD, expires_at=now + HELD_FOR)
    )
    language = Conversation.load(row.state).language
    knock = template_reply(ANSWER_WAITING.name, language)
    say(db, row.id, knock, key=f"{key}:knock", now=now, is_ours=True)
    return True


def is_said(db: Session, key: str) -> bool:
    """Tell whether a row of this key was ever put in the outbox."""
    return bool(db.scalar(select(exists().where(Outgoing.dedupe_key == key))))


def release_held(db: Session, conversation_id: int, now: datetime) -> int:
    """Let go what was held until the person wrote; answers how many that were."""
    released = db.scalars(
        update(Outgoing)
        .where(Outgoing.conversation_id == conversation_id, Outgoing.status == Status.HELD)
        .values(status=Status.READY, not_before=now)
        .returning(Outgoing.id)
    )
    return len(released.all())


def template_reply(name: str, language: str, **facts: str) -> Reply:
    """Word a registered template; raises ``TemplateError`` or ``MissingWordingError``."""
    template = named(name)
    variables = tuple(facts[variable] for variable in template.variables)
    return Reply(text=words(language, template.line, **facts), template=name, variables=variables)


def is_window_open(identity: Identity, now: datetime) -> bool:
    """Tell whether free words may be sent to this identity now."""
    if identity.channel not in WINDOWED:
        return True
    return identity.last_inbound_at is not None and now < identity.last_inbound_at + WINDOW


def claim(db: Session, now: datetime, *, lease_from: datetime, limit: int = 20) -> list[Parcel]:
    """Take the rows that can go now, in each conversation's order, and mark them ``sending``.

    ``now`` is the office's time; ``lease_from`` the machine's, which leases are counted in.
    """
    earlier = aliased(Outgoing)
    blocked_by_earlier = exists().where(
        earlier.conversation_id == Outgoing.conversation_id,
        earlier.id < Outgoing.id,
        earlier.status.in_(_UNSENT),
        earlier.not_before <= now,
    )
    rows = db.scalars(
        select(Outgoing)
        .where(Outgoing.status == Status.READY, Outgoing.not_before <= now, ~blocked_by_earlier)
        .order_by(Outgoing.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    return [parcel for row in rows if (parcel := _take(db, row, now, lease_from))]


def accepted(db: Session, row_id: int, vendor_id: str | None) -> None:
    """Note that the vendor took it; a callback that overtook us stands."""
    db.execute(
        update(Outgoing)
        .where(Outgoing.id == row_id, Outgoing.status.in_(_UNSENT))
        .values(status=Status.ACCEPTED, lease_until=None)
    )
    if vendor_id is not None:
        db.execute(update(Outgoing).where(Outgoing.id == row_id).values(vendor_id=vendor_id))


def refused(db: Session, row_id: int, error: RefusedError, now: datetime) -> None:
    """Try again later if the vendor may say yes, else fail; a block ends all that waits."""
    row = db.get_one(Outgoing, row_id)
    row.attempts += 1
    row.error_code = error.code
    row.lease_until = None
    if error.retry_after is not None and row.attempts < MOST_ATTEMPTS:
        row.status = Status.READY
        row.not_before = now + timedelta(seconds=error.retry_after)
        return
    row.status = Status.FAILED
    if isinstance(error, BlockedError):
        _block(db, row.conversation_id, now)


def unknown(db: Session, row_id: int, machine_now: datetime) -> None:
    """Note that nobody can tell whether it went out; a callback may still prove it did."""
    _be_unsure(db, machine_now, Outgoing.id == row_id)


def give_up_leases(db: Session, machine_now: datetime, *, of_the_dead: bool = False) -> None:
    """Be unsure of what was being sent too long ago; or of all, when its only sender died."""
    too_long = Outgoing.lease_until <= machine_now
    _be_unsure(db, machine_now, true() if of_the_dead else too_long)


def send_again(db: Session, machine_now: datetime, *, patience: Mapping[str, timedelta]) -> int:
    """Send once more what nobody vouched for; what was sent twice already fails.

    ``patience`` says, by channel, how long its callbacks may take; a channel without any is
    not waited for.
    """
    rows = db.execute(
        select(Outgoing, Identity.channel)
        .join(ConversationRow, ConversationRow.id == Outgoing.conversation_id)
        .join(Identity, Identity.id == ConversationRow.identity_id)
        .where(Outgoing.status == Status.AMBIGUOUS)
        .with_for_update(skip_locked=True, of=Outgoing)
    ).all()
    due = [
        row for row, channel in rows if _was_waited_for(row, machine_now, patience.get(channel))
    ]
    for row in due:
        row.attempts += 1
        row.lease_until = None
        row.status = Status.READY if row.attempts == 1 else Status.FAILED
    return len(due)


def fares(db: Session, vendor_id: str, status: Status, error_code: str | None = None) -> bool:
    """Note what the vendor tells of a message; never backwards. False when it is unknown."""
    row = db.scalars(
        select(Outgoing).where(Outgoing.vendor_id == vendor_id).with_for_update()
    ).first()
    if row is None:
        return False
    if status == Status.FAILED and row.status != Status.READ:
        row.status, row.error_code = Status.FAILED, error_code
    elif status in _PROGRESS and _goes_forward(Status(row.status), status):
        row.status = status
    return True


def proven(db: Session, row_id: int, vendor_id: str) -> None:
    """Take a callback as proof that a row of ours was accepted, though we never heard so."""
    row = db.get(Outgoing, row_id)
    if row is not None and row.vendor_id is None:
        row.vendor_id = vendor_id
        if row.status in _UNSENT:
            row.status, row.lease_until = Status.ACCEPTED, None
        db.flush()


def next_due(db: Session) -> datetime | None:
    """Tell when the next row may go out."""
    return db.scalars(
        select(Outgoing.not_before)
        .where(Outgoing.status == Status.READY)
        .order_by(Outgoing.not_before)
        .limit(1)
    ).first()


def _take(db: Session, row: Outgoing, now: datetime, lease_from: datetime) -> Parcel | None:
    conversation, identity = db.execute(
        select(ConversationRow, Identity)
        .join(Identity, and_(Identity.id == ConversationRow.identity_id))
        .where(ConversationRow.id == row.conversation_id)
    ).one()
    if row.expires_at is not None and row.expires_at <= now:
        row.status = Status.EXPIRED
        return None
    if row.policy == Policy.SESSION and not is_window_open(identity, now):
        row.status = Status.HELD
        return None
    row.status, row.lease_until = Status.SENDING, lease_from + LEASE
    db.flush()
    language = Conversation.load(conversation.state).language
    return Parcel(id=row.id, to=identity.where(), reply=row.reply, language=language)


def _be_unsure(db: Session, machine_now: datetime, which: ColumnElement[bool]) -> None:
    """Mark rows as ambiguous; their ``lease_until`` is then since when."""
    db.execute(
        update(Outgoing)
        .where(Outgoing.status == Status.SENDING, which)
        .values(status=Status.AMBIGUOUS, lease_until=machine_now)
    )


def _was_waited_for(row: Outgoing, machine_now: datetime, patience: timedelta | None) -> bool:
    since = row.lease_until or machine_now
    return since + (patience or timedelta()) <= machine_now


def _goes_forward(old: Status, new: Status) -> bool:
    if old not in _PROGRESS:
        return old in _UNSENT
    return _PROGRESS.index(new) > _PROGRESS.index(old)


def _block(db: Session, conversation_id: int, now: datetime) -> None:
    row = db.get_one(ConversationRow, conversation_id)
    db.execute(update(Identity).where(Identity.id == row.identity_id).values(blocked_at=now))
    db.execute(
        update(Outgoing)
        .where(
            Outgoing.conversation_id == conversation_id,
            Outgoing.status.in_((Status.READY, Status.HELD)),
        )
        .values(status=Status.CANCELLED)
    )


def _body(reply: Reply) -> str:
    kept = {
        "text": reply.text,
        "options": [(option.id, option.title) for option in reply.options],
        "prompt": reply.prompt,
        "template": reply.template,
        "variables": reply.variables,
    }
    return json.dumps(kept, ensure_ascii=False)
