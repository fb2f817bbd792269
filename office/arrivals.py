"""What people tell of their way to a visit, for who waits for them: late, here, or lost."""

from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.columns import UtcDateTime
from storage.database import Base
from storage.once import insert_once


class OnTheWay(StrEnum):
    """How somebody who is expected fares."""

    LATE = "late"
    HERE = "here"
    """At the door, by their own word; that they came is noted at the desk."""
    LOST = "lost"


class ArrivalNote(Base):
    """One thing that a person told of their way to one visit."""

    __tablename__ = "arrival_note"
    __table_args__ = (UniqueConstraint("appointment_id", "kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"))
    kind: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)


def note(db: Session, appointment_id: int, kind: OnTheWay, now: datetime) -> None:
    """Note for the office how a person fares on the way; told again, the first time stands."""
    insert_once(db, ArrivalNote, appointment_id=appointment_id, kind=kind, at=now)


def of_appointments(db: Session, appointment_ids: Collection[int]) -> Sequence[ArrivalNote]:
    """List what was told of these visits, oldest first."""
    return db.scalars(
        select(ArrivalNote)
        .where(ArrivalNote.appointment_id.in_(appointment_ids))
        .order_by(ArrivalNote.at, ArrivalNote.id)
    ).all()
