"""The groups that were told once that we talk in private; nothing else of them is kept."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.message import Address
from storage.columns import UtcDateTime, blind_index
from storage.database import Base
from storage.once import insert_once


class GroupMet(Base):
    """A group that somebody let us into, as a keyed digest of its address."""

    __tablename__ = "group_met"
    __table_args__ = (UniqueConstraint("channel", "address_index"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str]
    address_index: Mapped[str]
    met_at: Mapped[datetime] = mapped_column(UtcDateTime)


def meet(db: Session, group: Address, now: datetime) -> bool:
    """Tell whether this group is met for the first time."""
    index = blind_index(db, str(group))
    made = insert_once(db, GroupMet, channel=group.channel, address_index=index, met_at=now)
    return made is not None
