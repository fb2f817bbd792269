"""The call list: whom somebody at the office calls because nothing we write would reach them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.columns import UtcDateTime
from storage.database import Base
from storage.once import insert_once


class CallKind(StrEnum):
    """Why somebody has to call."""

    LATE_REMINDER = "late_reminder"
    """A visit could not be reminded of in time."""
    CLOSURE = "closure"
    """A visit cannot be as promised, and the person could not be told."""
    FOLLOW_UP = "follow_up"
    """Nobody knows how the person is, or the office has something to say to them."""
    REFERRAL = "referral"
    """Nobody knows whether they were seen where we sent them."""
    BUDGET = "budget"
    """WhatsApp lets us begin with no more people today."""
    WAITLIST = "waitlist"
    """A place was offered, and the person could not be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call to be made: what about, to whom, and until when it helps."""

    kind: CallKind
    subject: str
    """What it is about, ``appointment:12``: there is one call of a kind about one thing."""
    about: str | None
    """A visit's code or a case's folio, for whoever calls."""
    office: str | None
    person_id: int | None
    identity_id: int | None
    call_by: datetime | None


class CallLine(Base):
    """One line of the call list."""

    __tablename__ = "call_line"
    __table_args__ = (UniqueConstraint("kind", "subject"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    subject: Mapped[str]
    about: Mapped[str | None]
    office: Mapped[str | None] = mapped_column(index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    identity_id: Mapped[int | None] = mapped_column(ForeignKey("identity.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    call_by: Mapped[datetime | None] = mapped_column(UtcDateTime)


def add(db: Session, call: Call, now: datetime) -> CallLine:
    """Write a line, once for each kind and subject; gives it."""
    insert_once(
        db,
        CallLine,
        kind=call.kind,
        subject=call.subject,
        about=call.about,
        office=call.office,
        person_id=call.person_id,
        identity_id=call.identity_id,
        made_at=now,
        call_by=call.call_by,
    )
    its = select(CallLine).where(CallLine.kind == call.kind, CallLine.subject == call.subject)
    return db.scalars(its).one()
