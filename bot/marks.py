"""How far something was looked through, so that the next look goes on from there."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.columns import UtcDateTime
from storage.database import Base
from storage.once import insert_once


class Mark(Base):
    """A moment under a name."""

    __tablename__ = "mark"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


def begun(db: Session, name: str, now: datetime) -> datetime:
    """Give the moment of a mark, which is set now where nothing was ever looked through."""
    insert_once(db, Mark, name=name, at=now)
    return db.scalars(select(Mark.at).where(Mark.name == name)).one()


def move(db: Session, name: str, to: datetime) -> None:
    """Move a mark on; never back."""
    mark = db.scalars(select(Mark).where(Mark.name == name).with_for_update()).one()
    mark.at = max(mark.at, to)
