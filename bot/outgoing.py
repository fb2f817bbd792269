"""One message on its way out: its row, where it stands, and what a door needs to send it."""

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from sqlalchemy import ForeignKey, Index, false, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.identities import Identity
from bot.message import Address, CalendarEntry, Option, Reply
from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.retention import Retention

WINDOW = timedelta(hours=24)
"""Outside this time of the person's last message WhatsApp takes registered templates only."""
WINDOWED = frozenset({"whatsapp"})
_NO_WORDS = '{"text": "", "options": [], "prompt": null, "template": null, "variables": []}'
_MOMENTS = ("starts_at", "ends_at", "made_at")
_OPEN_SQL = text("status IN ('ready', 'held', 'sending', 'ambiguous')")


class Policy(StrEnum):
    """What a row may be sent as."""

    SESSION = "session"
    """Free words, inside the window only."""
    TEMPLATE = "template"
    """A knock: of use only while the window is shut."""
    EITHER = "either"
    """Free words inside the window, its registered template outside."""


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


PROGRESS = (Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.READ)
UNSENT = (Status.READY, Status.SENDING, Status.AMBIGUOUS)


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
    body: Mapped[str] = mapped_column(Encrypted(retention=Retention.CHAT, wiped=_NO_WORDS))
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
    parts_taken: Mapped[int] = mapped_column(default=0, server_default="0")
    """How many parts of a long message the vendor has; they are not sent again."""
    is_plain: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Whether its options go as numbered text: the channel refused them as buttons."""
    resent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When it was sent once more, though nobody could tell whether it went out the first time."""
    said_by: Mapped[int | None] = mapped_column(ForeignKey("caseworker.id"))
    """The caseworker whose words these are; none for what the house says by itself."""
    about: Mapped[str | None] = mapped_column(index=True)
    """What of ours it is about, ``reminder:12``, until somebody knows that it did not arrive."""
    about_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When that is: where not all can be written to, the soonest goes first."""
    begun_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    """When it began a talk outside the window: WhatsApp counts these people."""

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
            template_options=tuple(Option(*each) for each in kept.get("template_options", ())),
            entry=_entry(kept.get("entry")),
        )


def entry_kept(entry: CalendarEntry) -> dict[str, str]:
    """Give a visit for a calendar as the outbox keeps it."""
    kept = asdict(entry)
    return kept | {name: at.isoformat() for name, at in kept.items() if isinstance(at, datetime)}


def _entry(kept: dict[str, str] | None) -> CalendarEntry | None:
    if kept is None:
        return None
    moments = {name: datetime.fromisoformat(kept[name]) for name in _MOMENTS}
    return CalendarEntry(id=kept["id"], title=kept["title"], place=kept["place"], **moments)


class Told(Base):
    """What a vendor told of one message, under its own name for it: kept once, never backwards.

    A message that was refused and sent again has a new name; what is told of the old one by then
    is of no more account.
    """

    __tablename__ = "delivery"

    id: Mapped[int] = mapped_column(primary_key=True)
    vendor_id: Mapped[str] = mapped_column(unique=True)
    outbox_id: Mapped[int | None] = mapped_column(ForeignKey("outbox.id"))
    """None until we know which row it is: a status may overtake the answer to the sending."""
    status: Mapped[str]
    error_code: Mapped[str | None]
    told_at: Mapped[datetime] = mapped_column(UtcDateTime)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A row on its way: what a door needs to send it."""

    id: int
    to: Address
    reply: Reply
    language: str
    parts_taken: int = 0
    is_plain: bool = False
    of_use_for: timedelta | None = None
    """How long it may still be delivered; ``None`` where it never comes too late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What a vendor has of a parcel of which we were unsure; ``vendor_id`` names its last part."""

    parts_taken: int
    is_whole: bool
    vendor_id: str | None = None


class RefusedError(Exception):
    """The vendor said no; ``retry_after`` is in seconds when it may say yes later.

    ``is_ours_to_mend`` when it is about our account or our set-up, and not about this person: it
    would be said of the next message, too.
    """

    def __init__(
        self, code: str, *, retry_after: float | None = None, is_ours_to_mend: bool = False
    ) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after
        self.is_ours_to_mend = is_ours_to_mend
        self.parts_taken = 0


class BlockedError(RefusedError):
    """The person blocked us or left the channel: nothing more can reach them there."""


class ButtonsRefusedError(RefusedError):
    """The channel does not take the message as it is built: in plain words it may."""


class WindowShutError(RefusedError):
    """The vendor takes registered templates only: by its count the person wrote too long ago."""


class UnknownOutcomeError(Exception):
    """We cannot tell whether the vendor took the message, or which part of it."""

    parts_taken = 0


class VendorSilentError(Exception):
    """A vendor that was asked for something gave no answer to go by."""


class Door(Protocol):
    """A channel's way out. Raises ``RefusedError`` or ``UnknownOutcomeError``."""

    channel: str

    async def send(self, parcel: Parcel) -> str | None:
        """Send one parcel and give the vendor's id of it, if it gives one."""

    async def find(
        self, parcel: Parcel, *, since: datetime, known: Collection[str]
    ) -> Trace | None:
        """Look for a parcel that may have been taken; ``None`` where the vendor cannot be asked.

        ``known`` are messages of the same person that are other parcels'. Raises
        ``VendorSilentError``.
        """
        del parcel, since, known  # only who can ask needs them
        return None


def is_window_open(identity: Identity, now: datetime) -> bool:
    """Tell whether free words may be sent to this identity now."""
    if identity.channel not in WINDOWED:
        return True
    wrote_at, shut_at = identity.last_inbound_at, identity.window_shut_at
    if wrote_at is None or (shut_at is not None and wrote_at <= shut_at):
        return False
    return now < wrote_at + WINDOW
