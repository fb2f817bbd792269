"""The book of who did what: only ever added to, which the database itself sees to."""

from datetime import datetime

from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.columns import UtcDateTime
from storage.database import Base


class Audit(Base):
    """One act of one actor on one object; ids only, never words or names of persons."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    actor: Mapped[str] = mapped_column(index=True)
    action: Mapped[str]
    object: Mapped[str] = mapped_column(index=True)


def record(db: Session, *, actor: str, action: str, object_: str, now: datetime) -> None:
    """Write one line in the book."""
    db.add(Audit(at=now, actor=actor, action=action, object=object_))
    db.flush()
