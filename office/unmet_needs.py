"""What people asked for and was not there, counted by month, place and topic."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import UniqueConstraint, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base
from storage.once import insert_once

OFFICE_ZONE = ZoneInfo("America/El_Salvador")
UNKNOWN = ""
"""The place or the topic of a need that told none."""


class UnmetNeed(Base):
    """How often one thing was missing in one place during one month."""

    __tablename__ = "unmet_need"
    __table_args__ = (UniqueConstraint("month", "municipality", "topic"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[str]
    """As in "2026-11"."""
    municipality: Mapped[str]
    topic: Mapped[str]
    times: Mapped[int]


def note(db: Session, topic: str | None, municipality: str | None, now: datetime) -> None:
    """Count one need that could not be met."""
    of = {
        "month": f"{now.astimezone(OFFICE_ZONE):%Y-%m}",
        "municipality": municipality or UNKNOWN,
        "topic": topic or UNKNOWN,
    }
    insert_once(db, UnmetNeed, **of, times=0)
    db.execute(update(UnmetNeed).filter_by(**of).values(times=UnmetNeed.times + 1))


def of_month(db: Session, month: str) -> Sequence[UnmetNeed]:
    """List what was missing in a month, the most asked for first."""
    return db.scalars(
        select(UnmetNeed)
        .where(UnmetNeed.month == month)
        .order_by(UnmetNeed.times.desc(), UnmetNeed.municipality, UnmetNeed.topic)
    ).all()
