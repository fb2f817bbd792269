"""The rows of the waiting list: who waits for a visit, and what they were offered."""

from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from office.visits import Visit
from office.wishes import Wish
from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.retention import Retention

_STANDS_SQL = text("status IN ('waiting', 'offered')")
_OPEN_SQL = text("status = 'open'")


class Status(StrEnum):
    """Where somebody stands on the list; the first two still wait."""

    WAITING = "waiting"
    OFFERED = "offered"
    TAKEN = "taken"
    DECLINED = "declined"
    """They wanted no more offers."""
    EXPIRED = "expired"
    """They let two offers in a row go by."""
    LEFT = "left"
    """They asked to, or booked by themselves."""


STANDS = (Status.WAITING, Status.OFFERED)


class OfferStatus(StrEnum):
    """What became of an offer."""

    OPEN = "open"
    TAKEN = "taken"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    """The office closed, or the person left the list."""


class Waiting(Base):
    """Somebody who waits for a visit to an office."""

    __tablename__ = "waitlist"
    __table_args__ = (
        Index(
            "ix_waitlist_once",
            "person_id",
            "service",
            unique=True,
            sqlite_where=_STANDS_SQL,
            postgresql_where=_STANDS_SQL,
        ),
        Index("ix_waitlist_line", "office", "status", "turn_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str]
    service: Mapped[str]
    topic: Mapped[str] = mapped_column(Encrypted(retention=Retention.CASE))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    identity_id: Mapped[int] = mapped_column(ForeignKey("identity.id"), index=True)
    for_other: Mapped[bool]
    first_on: Mapped[date | None]
    last_on: Mapped[date | None]
    time_from: Mapped[time | None]
    time_to: Mapped[time | None]
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    turn_at: Mapped[datetime] = mapped_column(UtcDateTime)
    """Whose is earlier is next: the moment of joining, or of letting an offer go by."""
    missed: Mapped[int] = mapped_column(default=0)
    """How many offers in a row went by unanswered."""
    status: Mapped[str]

    @property
    def wish(self) -> Wish:
        """Give which days and hours would do."""
        return Wish(
            first_on=self.first_on,
            last_on=self.last_on,
            time_from=self.time_from,
            time_to=self.time_to,
        )

    @property
    def visit(self) -> Visit:
        """Give the visit that is waited for."""
        return Visit(
            service=self.service,
            topic=self.topic,
            person_id=self.person_id,
            identity_id=self.identity_id,
            for_other=self.for_other,
        )


class Offer(Base):
    """One place, offered to one who waits, for a time; a hold keeps it meanwhile."""

    __tablename__ = "offer"
    __table_args__ = (
        Index(
            "ix_offer_one_open",
            "waitlist_id",
            unique=True,
            sqlite_where=_OPEN_SQL,
            postgresql_where=_OPEN_SQL,
        ),
        Index("ix_offer_until", "status", "until"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    waitlist_id: Mapped[int] = mapped_column(ForeignKey("waitlist.id"), index=True)
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    say_at: Mapped[datetime] = mapped_column(UtcDateTime)
    """The first moment at which nobody is woken by it."""
    until: Mapped[datetime] = mapped_column(UtcDateTime)
    said_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    status: Mapped[str]
