"""Referrals: whom we sent where, with their consent, and whether they were seen there."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from office import consent, contact_days, reminders
from office.calendar_facts import ZONE
from office.case import Case
from office.directory import Office
from office.reminders import Kind
from storage.columns import UtcDateTime
from storage.database import Base

CHECK_AFTER = timedelta(days=3)
MOST_CHECKS = 2
"""How often we ask whether they were seen; then a human calls."""
_OF_USE_FOR = timedelta(days=10)


class NoConsentError(Exception):
    """The person has not agreed to share anything with this institution."""


class Status(StrEnum):
    """What became of a referral."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    ATTENDED = "attended"
    NOT_ATTENDED = "not_attended"


_OPEN = (Status.OFFERED, Status.ACCEPTED)


class Seen(StrEnum):
    """What a person says of it when they are asked."""

    YES = "yes"
    DID_NOT_GO = "did_not_go"
    WENT_AND_NO = "went_and_no"


class Referral(Base):
    """One person sent to one institution for one service."""

    __tablename__ = "referral"
    __table_args__ = (CheckConstraint("checks >= 0", name="checks_counted"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    consent_id: Mapped[int] = mapped_column(ForeignKey("consent.id"))
    institution: Mapped[str]
    service: Mapped[str]
    status: Mapped[str]
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    check_on: Mapped[date]
    checks: Mapped[int] = mapped_column(default=0)
    checked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When the person answered, or we stopped asking."""


def make(
    db: Session,
    case: Case,
    *,
    person_id: int,
    institution: str,
    service: str,
    office: Office | None,
    now: datetime,
) -> Referral:
    """Refer a person; raises ``NoConsentError`` unless they agreed to that institution."""
    given = consent.given(db, person_id, consent.sharing(institution))
    if given is None:
        raise NoConsentError(institution)
    due_at = _next_check(db, office, now)
    made = Referral(
        case_id=case.id,
        person_id=person_id,
        consent_id=given.id,
        institution=institution,
        service=service,
        status=Status.OFFERED,
        made_at=now,
        check_on=due_at.astimezone(ZONE).date(),
    )
    db.add(made)
    db.flush()
    _plan_check(db, made, due_at)
    return made


def note(db: Session, referral: Referral, status: Status, now: datetime) -> None:
    """Note what the institution said or the person told; what is over is not asked about."""
    referral.status = status
    if status not in _OPEN:
        _settle(db, referral, now)
    db.flush()


def checked(db: Session, referral: Referral, office: Office | None, now: datetime) -> None:
    """Note that we asked; once more is asked later, unless this was the last time."""
    referral.checks, referral.checked_at = referral.checks + 1, now
    db.flush()
    if referral.checks < MOST_CHECKS:
        _plan_check(db, referral, _next_check(db, office, now))


def seen(db: Session, referral: Referral, said: Seen, now: datetime) -> None:
    """Note what the person says of it."""
    was_seen = said is Seen.YES
    note(db, referral, Status.ATTENDED if was_seen else Status.NOT_ATTENDED, now)


def is_open(referral: Referral) -> bool:
    """Tell whether nobody knows yet what became of it."""
    return referral.settled_at is None and referral.status in _OPEN


def of_conversation(db: Session, conversation_id: int, referral_id: int) -> Referral | None:
    """Find a referral of the person who has this conversation."""
    return db.scalars(
        select(Referral)
        .join(Case, Case.id == Referral.case_id)
        .where(Referral.id == referral_id, Case.conversation_id == conversation_id)
    ).first()


def of_case(db: Session, case: Case) -> Sequence[Referral]:
    """List the referrals of a case, oldest first."""
    its = select(Referral).where(Referral.case_id == case.id)
    return db.scalars(its.order_by(Referral.id)).all()


def silent(db: Session, now: datetime) -> Sequence[Referral]:
    """List those we asked about as often as we do, without an answer long enough."""
    return db.scalars(
        select(Referral)
        .where(
            Referral.checks >= MOST_CHECKS,
            Referral.settled_at.is_(None),
            Referral.checked_at <= now - CHECK_AFTER,
        )
        .order_by(Referral.checked_at)
        .with_for_update(skip_locked=True)
    ).all()


def give_up(db: Session, referral: Referral, now: datetime) -> None:
    """Ask no more: a human calls."""
    _settle(db, referral, now)
    db.flush()


def next_silence(db: Session) -> datetime | None:
    """Tell when somebody will have been silent as often as we ask."""
    checked_at = db.scalars(
        select(Referral.checked_at)
        .where(Referral.checks >= MOST_CHECKS, Referral.settled_at.is_(None))
        .order_by(Referral.checked_at)
        .limit(1)
    ).first()
    return checked_at + CHECK_AFTER if checked_at else None


def _settle(db: Session, referral: Referral, now: datetime) -> None:
    referral.settled_at = now
    reminders.cancel_all(db, (Kind.REFERRAL_CHECK,), referral.id)


def _next_check(db: Session, office: Office | None, now: datetime) -> datetime:
    return contact_days.moment(db, office, now.astimezone(ZONE).date() + CHECK_AFTER)


def _plan_check(db: Session, referral: Referral, due_at: datetime) -> None:
    reminders.write(
        db,
        Kind.REFERRAL_CHECK,
        referral.id,
        occurrence=referral.checks + 1,
        due_at=due_at,
        expires_at=due_at + _OF_USE_FOR,
    )
