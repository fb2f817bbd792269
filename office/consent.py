"""What a person agreed to, in which words and when: nothing is kept or sent without it."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.columns import UtcDateTime
from storage.database import Base

TEXT_VERSION = "2026-11"
"""Names the wording of ``book-appointment-consent``; a new wording gets a new name."""


class Purpose(StrEnum):
    """What a consent is for; ``share:<institution>`` comes with referrals."""

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


def standing(db: Session, person_id: int) -> list[str]:
    """List the purposes a person agrees to now."""
    return list(
        db.scalars(
            select(Consent.purpose)
            .where(Consent.person_id == person_id, Consent.withdrawn_at.is_(None))
            .order_by(Consent.id)
        )
    )


def give(db: Session, person_id: int, purpose: Purpose, now: datetime) -> None:
    """Record a yes, once."""
    if purpose in standing(db, person_id):
        return
    db.add(Consent(person_id=person_id, purpose=purpose, text_version=TEXT_VERSION, given_at=now))
    db.flush()
