"""Appointments: which places are free; how one is held, booked, moved, confirmed, cancelled."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import count

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    UniqueConstraint,
    delete,
    exists,
    select,
    text,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from office import calendar, codes, reminders
from office.directory import Office
from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.once import insert_once
from storage.retention import Retention

HOLD_MINUTES = 5


class Status(StrEnum):
    """Where an appointment stands; the first two are active."""

    BOOKED = "booked"
    CONFIRMED = "confirmed"
    MOVED = "moved"
    CANCELLED = "cancelled"
    ATTENDED = "attended"
    NOT_ATTENDED = "not_attended"
    PAST = "past"
    """Its hour went by, nobody noted who came, and the person booked the same visit again."""


ACTIVE = (Status.BOOKED, Status.CONFIRMED)
_ACTIVE_SQL = text("status IN ('booked', 'confirmed')")


class TimeTakenError(Exception):
    """Someone else took this time first."""


class TimeClosedError(Exception):
    """The office does not receive visits at this time."""


class AlreadyBookedError(Exception):
    """The person already has an appointment for the service."""


class NoSuchAppointmentError(Exception):
    """No active appointment of these persons bears this code."""


class Slot(Base):
    """One time at one office; ``taken`` counts active appointments and live holds."""

    __tablename__ = "slot"
    __table_args__ = (
        UniqueConstraint("office", "starts_at"),
        CheckConstraint("taken >= 0 AND taken <= capacity", name="capacity_kept"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str]
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    capacity: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)


class Hold(Base):
    """A place kept for a conversation while the person confirms."""

    __tablename__ = "hold"

    conversation_id: Mapped[int] = mapped_column(
        ForeignKey("conversation.id"), primary_key=True, autoincrement=False
    )
    slot_id: Mapped[int] = mapped_column(ForeignKey("slot.id"), index=True)
    until: Mapped[datetime] = mapped_column(UtcDateTime)


class Appointment(Base):
    """A promise that a person is expected at a time."""

    __tablename__ = "appointment"
    __table_args__ = (
        Index(
            "ix_appointment_active_code",
            "code",
            unique=True,
            sqlite_where=_ACTIVE_SQL,
            postgresql_where=_ACTIVE_SQL,
        ),
        Index(
            "ix_appointment_one_active",
            "person_id",
            "service",
            unique=True,
            sqlite_where=_ACTIVE_SQL,
            postgresql_where=_ACTIVE_SQL,
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(index=True)
    office: Mapped[str]
    service: Mapped[str]
    topic: Mapped[str] = mapped_column(Encrypted(retention=Retention.CASE))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    identity_id: Mapped[int] = mapped_column(ForeignKey("identity.id"), index=True)
    for_other: Mapped[bool]
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    status: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    @property
    def is_active(self) -> bool:
        """Tell whether the person is still expected."""
        return self.status in ACTIVE


class AppointmentSlot(Base):
    """A slot that an appointment takes; a longer service takes several."""

    __tablename__ = "appointment_slot"
    __table_args__ = (
        Index(
            "ix_appointment_slot_one_person",
            "slot_id",
            "person_id",
            unique=True,
            sqlite_where=text("active"),
            postgresql_where=text("active"),
        ),
    )

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"), primary_key=True)
    slot_id: Mapped[int] = mapped_column(ForeignKey("slot.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    active: Mapped[bool] = mapped_column(default=True)


def free_times(
    db: Session, office: Office, day: date, *, now: datetime, keeping: int | None = None
) -> list[datetime]:
    """List the places of a day that can still be booked; ``keeping`` sees its own hold as free."""
    places = calendar.places(office, day, now=now)
    if not places:
        return []
    full = _full(db, office.id, places[0], places[-1], now=now, keeping=keeping)
    return [place for place in places if place not in full]


def free_days(
    db: Session, office: Office, *, now: datetime, keeping: int | None = None
) -> list[date]:
    """List the days within the office's horizon that have a place left."""
    by_day = calendar.places_by_day(office, now=now)
    every = [place for places in by_day.values() for place in places]
    if not every:
        return []
    full = _full(db, office.id, min(every), max(every), now=now, keeping=keeping)
    return [day for day, places in by_day.items() if any(p not in full for p in places)]


def hold(
    db: Session, office: Office, starts_at: datetime, *, conversation_id: int, now: datetime
) -> None:
    """Keep a place for a conversation for five minutes; raises ``TimeTakenError``.

    A conversation holds one place: an earlier hold of its own is given back.
    """
    release(db, conversation_id)
    slot = _take(db, office, starts_at, now=now)
    until = now + timedelta(minutes=HOLD_MINUTES)
    db.add(Hold(conversation_id=conversation_id, slot_id=slot.id, until=until))
    db.flush()


def release(db: Session, conversation_id: int) -> None:
    """Give back what a conversation holds, if anything."""
    held = db.scalars(
        delete(Hold).where(Hold.conversation_id == conversation_id).returning(Hold.slot_id)
    ).all()
    _give_back(db, held)


def release_expired(db: Session, now: datetime) -> int:
    """Give back the holds whose five minutes are over; answers how many."""
    held = db.scalars(delete(Hold).where(Hold.until <= now).returning(Hold.slot_id)).all()
    _give_back(db, held)
    return len(held)


def book(
    db: Session,
    office: Office,
    starts_at: datetime,
    *,
    service: str,
    topic: str,
    person_id: int,
    identity_id: int,
    conversation_id: int,
    for_other: bool,
    now: datetime,
) -> Appointment:
    """Make an appointment and its reminders, out of the conversation's hold or a free place.

    Raises ``TimeTakenError``, ``TimeClosedError`` or ``AlreadyBookedError``.
    """
    if active(db, person_id=person_id, service=service, now=now):
        raise AlreadyBookedError(service)
    _let_pass(db, person_id=person_id, service=service)
    release(db, conversation_id)
    slot = _take(db, office, starts_at, now=now)
    made = Appointment(
        code=_new_code(db, f"{person_id}:{service}:{now.isoformat()}"),
        office=office.id,
        service=service,
        topic=topic,
        person_id=person_id,
        identity_id=identity_id,
        for_other=for_other,
        starts_at=starts_at,
        status=Status.BOOKED,
        created_at=now,
    )
    _keep(db, made, slot)
    reminders.plan(db, made.id, starts_at=starts_at, now=now)
    db.flush()
    return made


def move(
    db: Session,
    old: Appointment,
    office: Office,
    starts_at: datetime,
    *,
    conversation_id: int,
    now: datetime,
) -> Appointment:
    """Move an appointment: the old row becomes ``moved``, a new one keeps its code.

    Raises ``TimeTakenError`` or ``TimeClosedError``, with the old one as it was.
    """
    release(db, conversation_id)
    slot = _take(db, office, starts_at, now=now)
    _end(db, old, Status.MOVED)
    made = Appointment(
        code=old.code,
        office=office.id,
        service=old.service,
        topic=old.topic,
        person_id=old.person_id,
        identity_id=old.identity_id,
        for_other=old.for_other,
        starts_at=starts_at,
        status=Status.BOOKED,
        created_at=now,
    )
    _keep(db, made, slot)
    reminders.plan(db, made.id, starts_at=starts_at, now=now)
    db.flush()
    return made


def cancel(db: Session, appointment: Appointment) -> None:
    """Cancel an appointment, free its place and silence its reminders."""
    _end(db, appointment, Status.CANCELLED)


def confirm(db: Session, appointment: Appointment) -> None:
    """Note that the person said they will come."""
    if appointment.status == Status.BOOKED:
        appointment.status = Status.CONFIRMED
        db.flush()


def active(db: Session, *, person_id: int, service: str, now: datetime) -> Appointment | None:
    """Find a person's appointment to come for a service."""
    return db.scalars(
        select(Appointment).where(
            Appointment.person_id == person_id,
            Appointment.service == service,
            Appointment.status.in_(ACTIVE),
            Appointment.starts_at > now,
        )
    ).first()


def upcoming(db: Session, identity_id: int, now: datetime) -> list[Appointment]:
    """List the active appointments made through an identity, soonest first."""
    return list(
        db.scalars(
            select(Appointment)
            .where(
                Appointment.identity_id == identity_id,
                Appointment.status.in_(ACTIVE),
                Appointment.starts_at > now,
            )
            .order_by(Appointment.starts_at)
        )
    )


def with_code(db: Session, identity_id: int, code: str, now: datetime) -> Appointment:
    """Find one of this identity's own appointments; raises ``NoSuchAppointmentError``."""
    wanted = codes.spoken(code)
    for appointment in upcoming(db, identity_id, now):
        if appointment.code == wanted:
            return appointment
    raise NoSuchAppointmentError(wanted)


def _let_pass(db: Session, *, person_id: int, service: str) -> None:
    """Put aside what is left of an earlier visit that nobody noted, so that a new one can be."""
    of_this = (Appointment.person_id == person_id, Appointment.service == service)
    for left in db.scalars(select(Appointment).where(*of_this, Appointment.status.in_(ACTIVE))):
        _end(db, left, Status.PAST)


def _take(db: Session, office: Office, starts_at: datetime, *, now: datetime) -> Slot:
    """Take one place in the schema's own arithmetic, so that two can never take the last."""
    if not calendar.is_place(office, starts_at, now=now):
        raise TimeClosedError(starts_at.isoformat())
    slot = _slot(db, office, starts_at)
    expired = (
        delete(Hold).where(Hold.slot_id == slot.id, Hold.until <= now).returning(Hold.slot_id)
    )
    _give_back(db, db.scalars(expired).all())
    taken = db.execute(
        update(Slot)
        .where(Slot.id == slot.id, Slot.taken < Slot.capacity)
        .values(taken=Slot.taken + 1)
        .returning(Slot.id)
    ).first()
    if taken is None:
        raise TimeTakenError(starts_at.isoformat())
    return slot


def _slot(db: Session, office: Office, starts_at: datetime) -> Slot:
    """Give the slot's row, locked; made on first use."""
    insert_once(
        db,
        Slot,
        office=office.id,
        starts_at=starts_at,
        capacity=calendar.capacity(office),
        taken=0,
    )
    return db.scalars(
        select(Slot).where(Slot.office == office.id, Slot.starts_at == starts_at).with_for_update()
    ).one()


def _keep(db: Session, appointment: Appointment, slot: Slot) -> None:
    db.add(appointment)
    db.flush()
    link = AppointmentSlot(
        appointment_id=appointment.id, slot_id=slot.id, person_id=appointment.person_id
    )
    db.add(link)
    db.flush()


def _new_code(db: Session, key: str) -> str:
    made = (codes.code(db, f"appointment:{key}:{attempt}") for attempt in count())
    return next(c for c in made if not db.scalar(select(exists().where(Appointment.code == c))))


def _end(db: Session, appointment: Appointment, status: Status) -> None:
    appointment.status = status
    slots = db.scalars(
        update(AppointmentSlot)
        .where(AppointmentSlot.appointment_id == appointment.id, AppointmentSlot.active)
        .values(active=False)
        .returning(AppointmentSlot.slot_id)
    ).all()
    _give_back(db, slots)
    reminders.cancel(db, appointment.id)
    db.flush()


def _give_back(db: Session, slot_ids: Sequence[int]) -> None:
    for slot_id in slot_ids:
        db.execute(update(Slot).where(Slot.id == slot_id).values(taken=Slot.taken - 1))


def _full(
    db: Session,
    office: str,
    first: datetime,
    last: datetime,
    *,
    now: datetime,
    keeping: int | None,
) -> set[datetime]:
    """Find the times with no place left; a hold that expired, or is the asker's own, frees one."""
    within = (Slot.office == office, Slot.starts_at >= first, Slot.starts_at <= last)
    slots = db.scalars(select(Slot).where(*within)).all()
    freeing = (Hold.until <= now) | (Hold.conversation_id == (keeping or 0))
    freed = db.scalars(select(Hold.slot_id).join(Slot).where(*within, freeing)).all()
    return {s.starts_at for s in slots if s.taken - freed.count(s.id) >= s.capacity}
