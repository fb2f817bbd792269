"""What a person agreed to, in which words and when: nothing is kept or sent without it."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.columns import UtcDateTime
from storage.database import Base

TEXT_VERSION = "2026-11-c"
"""Names the wording of the questions that ask for a yes; a new wording gets a new name."""


class Purpose(StrEnum):
    """What a consent is for; what is shared with an institution is ``sharing`` of it."""

    APPOINTMENT = "appointment"
    CONTACT_LATER = "contact_later"
    FILE = "file"


class Consent(Base):
    """One yes of one person, until it is withdrawn."""

    __tablename__ = "consent"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    purpose: Mapped[str]
    text_version: Mapped[str]
    given_at: Mapped[datetime] = mapped_column(UtcDateTime)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


def sharing(institution: str) -> str:
    """Give the purpose of sharing what is needed with an institution."""
    return f"share:{institution}"


def standing(db: Session, person_id: int) -> list[str]:
    """List the purposes a person agrees to now."""
    return list(
        db.scalars(
            select(Consent.purpose)
            .where(Consent.person_id == person_id, Consent.withdrawn_at.is_(None))
            .order_by(Consent.id)
        )
    )


def given(db: Session, person_id: int, purpose: str) -> Consent | None:
    """Find a person's standing yes to something."""
    return db.scalars(
        select(Consent)
        .where(
            Consent.person_id == person_id,
            Consent.purpose == purpose,
            Consent.withdrawn_at.is_(None),
        )
        .order_by(Consent.id)
    ).first()


def give(db: Session, person_id: int, purpose: str, now: datetime) -> Consent:
    """Record a yes, once; gives the one that stands."""
    found = given(db, person_id, purpose)
    if found:
        return found
    made = Consent(person_id=person_id, purpose=purpose, text_version=TEXT_VERSION, given_at=now)
    db.add(made)
    db.flush()
    return made


def withdraw(db: Session, person_id: int, purpose: str, now: datetime) -> None:
    """Take a yes back."""
    found = given(db, person_id, purpose)
    if found:
        found.withdrawn_at = now
        db.flush()
