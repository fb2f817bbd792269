"""Places that became free: noted when it happens, for whoever waits for one."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from office.calendar_facts import Span
from storage.columns import UtcDateTime
from storage.database import Base


class FreedPlace(Base):
    """A stretch of an office's time in which places became free; gone once it is seen to."""

    __tablename__ = "freed_place"

    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str]
    from_at: Mapped[datetime] = mapped_column(UtcDateTime)
    to_at: Mapped[datetime] = mapped_column(UtcDateTime)


def note(db: Session, office_id: str, span: Span, now: datetime) -> None:
    """Note that places became free, unless their time is past."""
    if span.ends_at > now:
        db.add(FreedPlace(office=office_id, from_at=span.begins_at, to_at=span.ends_at))
        db.flush()


def claim(db: Session) -> Sequence[tuple[str, Span]]:
    """Take what became free, office and time, so that nobody else sees to it."""
    rows = db.scalars(
        select(FreedPlace).order_by(FreedPlace.id).with_for_update(skip_locked=True)
    ).all()
    db.execute(delete(FreedPlace).where(FreedPlace.id.in_([row.id for row in rows])))
    return [(row.office, Span(row.from_at, row.to_at)) for row in rows]
