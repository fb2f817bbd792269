"""The ways in which people reach us, and whether it is still the same person who writes there."""

from datetime import datetime, timedelta

from sqlalchemy import UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.message import Address, Message
from office import erasures
from storage.columns import Encrypted, UtcDateTime, blind_index
from storage.database import Base
from storage.once import insert_once
from storage.retention import Retention

NUMBERED = frozenset({"whatsapp"})
"""The channels whose addresses are telephone numbers, which go to somebody else in time."""
RECYCLED_AFTER = timedelta(days=45)
"""After so long a silence WhatsApp itself takes a number for given to somebody else."""


ERASED = "erased"
"""The channel of who was erased; no door leads there."""


class Identity(Base):
    """One way a person reaches us; never the phone number itself, which may be missing."""

    __tablename__ = "identity"
    __table_args__ = (UniqueConstraint("channel", "address_index"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str]
    address_index: Mapped[str]
    address: Mapped[str] = mapped_column(Encrypted(retention=Retention.IDENTITY))
    last_inbound_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    reminders_stopped_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    opted_out_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    blocked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    window_shut_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When the channel told that its time for free words was over, whatever we count."""
    user_index: Mapped[str | None] = mapped_column(index=True)
    """The vendor's own id of who writes, which stays when a number goes to somebody else."""
    doubted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """Since when it may be somebody else who writes from here, until they prove who they are."""

    def where(self) -> Address:
        """Give the address to send to."""
        return Address(channel=self.channel, handle=self.address)


def of_sender(db: Session, message: Message) -> int:
    """Find who writes: by the address, else by the vendor's own id of them; made if unknown."""
    sender = message.sender
    index = blind_index(db, str(sender))
    found = select(Identity.id).where(
        Identity.channel == sender.channel, Identity.address_index == index
    )
    return (
        db.scalar(found)
        or _of_user(db, message, index)
        or insert_once(
            db,
            Identity,
            channel=sender.channel,
            address_index=index,
            address=sender.handle,
            user_index=_user_index(db, message),
            opted_out_at=erasures.opted_out_at(db, index),
        )
        or db.scalars(found).one()
    )


def hear(db: Session, identity_id: int, message: Message, now: datetime) -> None:
    """Note that they wrote: they did not block us, and the channel lets us answer for a while."""
    identity = db.get_one(Identity, identity_id, populate_existing=True)
    user_index = _user_index(db, message)
    if _may_be_another(identity, user_index, now):
        identity.doubted_at = identity.doubted_at or now
    if user_index:
        identity.user_index = user_index
    wrote_at = min(message.sent_at, now)
    if identity.last_inbound_at is None or wrote_at > identity.last_inbound_at:
        identity.last_inbound_at = wrote_at
    identity.blocked_at = None
    db.flush()


def _may_be_another(identity: Identity, user_index: str | None, now: datetime) -> bool:
    """Tell whether a known number may have gone to somebody else since they wrote last."""
    if identity.channel not in NUMBERED or identity.last_inbound_at is None:
        return False
    if user_index and identity.user_index:
        return user_index != identity.user_index
    return now - identity.last_inbound_at > RECYCLED_AFTER


def _of_user(db: Session, message: Message, index: str) -> int | None:
    """Find who writes from a new address; that is theirs from now on, and the old one is not."""
    user_index = _user_index(db, message)
    if user_index is None:
        return None
    known = select(Identity).where(
        Identity.channel == message.sender.channel, Identity.user_index == user_index
    )
    identity = db.scalars(known.order_by(Identity.id.desc()).limit(1)).first()
    if identity is None:
        return None
    identity.address, identity.address_index = message.sender.handle, index
    db.flush()
    return identity.id


def _user_index(db: Session, message: Message) -> str | None:
    if message.user is None:
        return None
    return blind_index(db, f"{message.sender.channel}:{message.user}")
