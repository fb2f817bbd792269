"""Visits that cannot be as promised: cancelled, and new places proposed until somebody calls."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from office import appointments, call_list, daytime, free_places
from office.appointment import Appointment
from office.appointment import Status as VisitStatus
from office.call_list import Call, CallKind
from office.directory import Office
from office.errors import RebookingOverError
from office.people import Person
from storage.columns import UtcDateTime
from storage.database import Base

ANSWER_WITHIN = timedelta(hours=24)
BEFORE_THE_VISIT = timedelta(hours=2)
"""Who has not answered so long before the hour of the old visit is called, lest they set out."""


class Status(StrEnum):
    """What became of the proposal."""

    ASKED = "asked"
    REBOOKED = "rebooked"
    DECLINED = "declined"
    UNANSWERED = "unanswered"
    """Somebody calls; the person may still choose."""


OPEN = (Status.ASKED, Status.UNANSWERED)


class Rebooking(Base):
    """A proposal of new places for a visit that the office could not keep."""

    __tablename__ = "rebooking"

    id: Mapped[int] = mapped_column(primary_key=True)
    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"), unique=True)
    closure_id: Mapped[int | None] = mapped_column(ForeignKey("closure.id"))
    """None where hours or capacity changed."""
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    answer_by: Mapped[datetime] = mapped_column(UtcDateTime)
    said_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    status: Mapped[str] = mapped_column(index=True)


def ask(
    db: Session, appointment: Appointment, *, closure_id: int | None, now: datetime
) -> Rebooking:
    """Cancel a visit that cannot be, and propose others; who cannot be written to is called."""
    appointments.cancel(db, appointment, now)
    made = Rebooking(
        appointment_id=appointment.id,
        closure_id=closure_id,
        asked_at=now,
        answer_by=min(now + ANSWER_WITHIN, appointment.starts_at - BEFORE_THE_VISIT),
        status=Status.ASKED,
    )
    db.add(made)
    db.flush()
    if appointment.identity_id is None:
        give_up(db, made, now)
    return made


def visit(db: Session, rebooking: Rebooking) -> Appointment:
    """Give the visit that could not be."""
    return db.get_one(Appointment, rebooking.appointment_id)


def to_say(db: Session, now: datetime) -> Sequence[Rebooking]:
    """List the proposals that nobody has heard of yet, while it is day."""
    if not daytime.is_now(now):
        return ()
    unsaid = (Rebooking.status == Status.ASKED, Rebooking.said_at.is_(None))
    in_time = Rebooking.answer_by > now
    return db.scalars(select(Rebooking).where(*unsaid, in_time).order_by(Rebooking.id)).all()


def said(db: Session, rebooking: Rebooking, now: datetime) -> None:
    """Note that a proposal was said."""
    rebooking.said_at = now
    db.flush()


def open_of(db: Session, identity_id: int) -> Sequence[Rebooking]:
    """List the proposals that can be answered through an identity, the newest first."""
    return db.scalars(
        select(Rebooking)
        .join(Appointment, Appointment.id == Rebooking.appointment_id)
        .where(Appointment.identity_id == identity_id, Rebooking.status.in_(OPEN))
        .order_by(Rebooking.id.desc())
    ).all()


def of_closure(db: Session, closure_id: int) -> list[tuple[Rebooking, Appointment, str | None]]:
    """List what was proposed for a closure: to whom, and the visit that could not be."""
    rows = db.execute(
        select(Rebooking, Appointment, Person.name)
        .join(Appointment, Appointment.id == Rebooking.appointment_id)
        .join(Person, Person.id == Appointment.person_id)
        .where(Rebooking.closure_id == closure_id)
        .order_by(Appointment.starts_at, Appointment.id)
    )
    return [(row[0], row[1], row[2]) for row in rows]


def places_for(
    db: Session, office: Office, rebooking: Rebooking, *, now: datetime, most: int = 3
) -> list[datetime]:
    """List the free times nearest to the visit that could not be."""
    old = visit(db, rebooking)
    return free_places.nearest(db, office, old.starts_at, now=now, service=old.service, most=most)


def choose(
    db: Session,
    office: Office,
    rebooking: Rebooking,
    starts_at: datetime,
    *,
    conversation_id: int | None = None,
    now: datetime,
) -> Appointment:
    """Book a proposed time: the old row becomes ``moved``, the new one keeps its code.

    Raises ``RebookingOverError``, ``TimeTakenError``, ``TimeClosedError`` or
    ``AlreadyBookedError``.
    """
    _require_open(db, rebooking)
    old = visit(db, rebooking)
    made = appointments.book(
        db,
        office,
        starts_at,
        appointments.visit_of(old),
        code=old.code,
        conversation_id=conversation_id,
        now=now,
    )
    old.status = VisitStatus.MOVED
    _answered(db, rebooking, Status.REBOOKED, now)
    return made


def decline(db: Session, rebooking: Rebooking, now: datetime) -> None:
    """Leave a visit cancelled, as the person wants; raises ``RebookingOverError``."""
    _require_open(db, rebooking)
    _answered(db, rebooking, Status.DECLINED, now)


def give_up(db: Session, rebooking: Rebooking, now: datetime) -> None:
    """Let somebody call about a proposal that was not answered, or could not be said."""
    rebooking.status = Status.UNANSWERED
    old = visit(db, rebooking)
    call = Call(
        kind=CallKind.CLOSURE,
        subject=_subject(rebooking),
        about=old.code,
        office=old.office,
        person_id=old.person_id,
        identity_id=old.identity_id,
        call_by=old.starts_at,
    )
    call_list.add(db, call, now)


def expire(db: Session, now: datetime) -> list[Rebooking]:
    """Let somebody call about each proposal whose time is over; answers them."""
    over = db.scalars(
        select(Rebooking)
        .where(Rebooking.status == Status.ASKED, Rebooking.answer_by <= now)
        .order_by(Rebooking.answer_by, Rebooking.id)
        .with_for_update(skip_locked=True)
    ).all()
    for each in over:
        give_up(db, each, now)
    db.flush()
    return list(over)


def next_due(db: Session) -> datetime | None:
    """Tell when the next proposal's time is over."""
    asked = Rebooking.status == Status.ASKED
    return db.scalar(select(func.min(Rebooking.answer_by)).where(asked))


def _require_open(db: Session, rebooking: Rebooking) -> None:
    db.refresh(rebooking, with_for_update=True)
    if rebooking.status not in OPEN:
        raise RebookingOverError(str(rebooking.id))


def _answered(db: Session, rebooking: Rebooking, status: Status, now: datetime) -> None:
    rebooking.status, rebooking.answered_at = status, now
    call_list.drop(db, CallKind.CLOSURE, _subject(rebooking), now)
    db.flush()


def _subject(rebooking: Rebooking) -> str:
    return f"appointment:{rebooking.appointment_id}"
