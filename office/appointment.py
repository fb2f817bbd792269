"""An appointment as it is kept: the promise, where it stands, and the slots it takes."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, and_, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.retention import Retention


class Status(StrEnum):
    """Where an appointment stands; the first two are active."""

    BOOKED = "booked"
    CONFIRMED = "confirmed"
    MOVED = "moved"
    CANCELLED = "cancelled"
    ATTENDED = "attended"
    NOT_ATTENDED = "not_attended"


ACTIVE = (Status.BOOKED, Status.CONFIRMED)
_EXPECTED_SQL = text("status IN ('booked', 'confirmed') AND lapsed_at IS NULL")


class Appointment(Base):
    """A promise that a person is expected at a time."""

    __tablename__ = "appointment"
    __table_args__ = (
        Index(
            "ix_appointment_active_code",
            "code",
            unique=True,
            sqlite_where=_EXPECTED_SQL,
            postgresql_where=_EXPECTED_SQL,
        ),
        Index(
            "ix_appointment_one_active",
            "person_id",
            "service",
            unique=True,
            sqlite_where=_EXPECTED_SQL,
            postgresql_where=_EXPECTED_SQL,
        ),
        Index("ix_appointment_agenda", "office", "starts_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(index=True)
    office: Mapped[str]
    service: Mapped[str]
    topic: Mapped[str] = mapped_column(Encrypted(retention=Retention.CASE))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    identity_id: Mapped[int | None] = mapped_column(ForeignKey("identity.id"), index=True)
    """None for a visit made at the desk by somebody who cannot be written to."""
    for_other: Mapped[bool]
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    status: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    arrived_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    lapsed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When a visit that nobody marked was put aside, because its person booked anew."""

    @property
    def is_active(self) -> bool:
        """Tell whether the person is still expected."""
        return self.status in ACTIVE and self.lapsed_at is None


EXPECTED = and_(Appointment.status.in_(ACTIVE), Appointment.lapsed_at.is_(None))


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
