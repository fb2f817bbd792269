"""What was erased, as keyed digests: so that a restored database forgets again, and baja stays."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from office.people import Person
from storage.columns import UtcDateTime, blind_index
from storage.database import Base
from storage.once import insert_once


class Kind(StrEnum):
    """What a digest is of."""

    PERSON = "person"
    IDENTITY = "identity"
    ADDRESS = "address"
    """One that had opted out: whoever writes from it again still has."""


class Erasure(Base):
    """One thing that was erased; the digest tells it again and tells nothing else."""

    __tablename__ = "erasure"
    __table_args__ = (UniqueConstraint("kind", "digest"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    digest: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """One line of what was erased, as it is kept apart from the database."""

    kind: Kind
    digest: str
    at: datetime


def note(db: Session, kind: Kind, digest: str, at: datetime) -> None:
    """Note an erasure, once."""
    insert_once(db, Erasure, kind=kind, digest=digest, at=at)


def note_all(db: Session, erased: Iterable[Erased]) -> None:
    """Note again what was noted apart."""
    for each in erased:
        note(db, each.kind, each.digest, each.at)


def every(db: Session) -> list[Erased]:
    """List what was erased, in order."""
    rows = db.scalars(select(Erasure).order_by(Erasure.id))
    return [Erased(kind=Kind(each.kind), digest=each.digest, at=each.at) for each in rows]


def opted_out_at(db: Session, address_index: str) -> datetime | None:
    """Tell since when an address that was erased wants to hear nothing that we begin."""
    its = (Erasure.kind == Kind.ADDRESS, Erasure.digest == address_index)
    return db.scalars(select(Erasure.at).where(*its)).first()


def keep_opting_out(db: Session, address_index: str, since: datetime | None) -> None:
    """Keep that an address had opted out, or no more that it once had."""
    its = delete(Erasure).where(Erasure.kind == Kind.ADDRESS, Erasure.digest == address_index)
    db.execute(its)
    if since is not None:
        note(db, Kind.ADDRESS, address_index, since)


def mark_of_person(db: Session, person: Person) -> str:
    """Give the digest of a person; ids may be given anew after a restore, moments are not."""
    return blind_index(db, f"erased:person:{person.id}:{person.created_at.isoformat()}")


def mark_of_identity(db: Session, identity_id: int, index: str) -> str:
    """Give the digest of an identity under one of its indexes: of its address, of its user."""
    return blind_index(db, f"erased:identity:{identity_id}:{index}")
