"""The people of the office who answer: their accounts and the offices they serve."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import exists, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.columns import UtcDateTime
from storage.database import Base


class Role(StrEnum):
    """What an account may do."""

    CASEWORKER = "caseworker"
    COORDINATOR = "coordinator"
    ADMIN = "admin"
    AUDITOR = "auditor"


class NameTakenError(Exception):
    """There is an account of this name."""


class Caseworker(Base):
    """Somebody who signs in to the console; without an office they serve every office."""

    __tablename__ = "caseworker"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    office: Mapped[str | None]
    role: Mapped[str]
    password_hash: Mapped[str | None]
    disabled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


def named(db: Session, name: str) -> Caseworker | None:
    """Find an account by its name."""
    return db.scalars(select(Caseworker).where(Caseworker.name == name)).first()


def any_with_password(db: Session) -> bool:
    """Tell whether somebody can sign in."""
    return bool(db.scalar(select(exists().where(Caseworker.password_hash.is_not(None)))))


def add(
    db: Session,
    name: str,
    *,
    role: Role,
    office: str | None,
    password_hash: str | None,
    now: datetime,
) -> Caseworker:
    """Make an account."""
    made = Caseworker(
        name=name, role=role, office=office, password_hash=password_hash, created_at=now
    )
    db.add(made)
    db.flush()
    return made
