"""A table as a room would write one, kept apart from the house's own."""

from datetime import datetime

from sqlalchemy import ForeignKey, MetaData
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Encrypted, UtcDateTime
from storage.database import Base


class Apart(Base):
    """Tables that only these tests know."""

    __abstract__ = True
    metadata = MetaData()


class Note(Apart):
    """Something written at a moment."""

    __tablename__ = "note"

    id: Mapped[int] = mapped_column(primary_key=True)
    words: Mapped[str | None] = mapped_column(Encrypted(retention="case"))
    digest: Mapped[str | None] = mapped_column(unique=True)
    at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Reply(Apart):
    """Something that belongs to a note."""

    __tablename__ = "reply"

    id: Mapped[int] = mapped_column(primary_key=True)
    note_id: Mapped[int] = mapped_column(ForeignKey("note.id"))
