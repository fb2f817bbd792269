"""What an office entered over the directory's starting text: its hours, closures and rules."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from office.caseworkers import Caseworker
from storage.columns import UtcDateTime
from storage.database import Base
from storage.once import insert_once


class OfficeCalendar(Base):
    """An office's calendar as one thing: bookings hold it still, a change has it alone."""

    __tablename__ = "office_calendar"

    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str] = mapped_column(unique=True)


class OfficeHours(Base):
    """A stretch of a weekday when an office is open; with any row, the directory's are unused."""

    __tablename__ = "office_hours"
    __table_args__ = (
        UniqueConstraint("office", "weekday", "opens"),
        CheckConstraint("weekday >= 0 AND weekday <= 6", name="weekday_exists"),
        CheckConstraint("opens < closes", name="opens_first"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str]
    weekday: Mapped[int]
    opens: Mapped[time]
    closes: Mapped[time]
    source: Mapped[str | None]
    made_by: Mapped[int] = mapped_column(ForeignKey("caseworker.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """Who entered something, when, and where it is written."""

    name: str
    at: datetime
    source: str | None


class ClosureRow(Base):
    """Days, or the same hours of some days, when an office does not open."""

    __tablename__ = "closure"
    __table_args__ = (
        CheckConstraint("first_on <= last_on", name="first_day_first"),
        CheckConstraint("(from_time IS NULL) = (to_time IS NULL)", name="both_hours_or_none"),
        CheckConstraint("from_time < to_time", name="first_hour_first"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    first_on: Mapped[date]
    last_on: Mapped[date]
    from_time: Mapped[time | None]
    to_time: Mapped[time | None]
    reason: Mapped[str]
    source: Mapped[str | None]
    made_by: Mapped[int] = mapped_column(ForeignKey("caseworker.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class VisitRule(Base):
    """How an office gives its places, or those of one service: what is absent is the office's."""

    __tablename__ = "visit_rule"
    __table_args__ = (
        UniqueConstraint("office", "service"),
        CheckConstraint("minutes > 0", name="lasts"),
        CheckConstraint("capacity > 0", name="takes_somebody"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office: Mapped[str]
    service: Mapped[str] = mapped_column(default="")
    """Empty for the office's own rules, whose minutes are the length of a place."""
    minutes: Mapped[int | None]
    capacity: Mapped[int | None]
    notice_minutes: Mapped[int | None]
    horizon_days: Mapped[int | None]
    day_before: Mapped[bool | None]
    two_hours: Mapped[bool | None]
    made_by: Mapped[int] = mapped_column(ForeignKey("caseworker.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)


def entered_hours(db: Session, office_id: str) -> Entered | None:
    """Tell who entered an office's hours; none where the directory's are in force."""
    row = db.execute(
        select(Caseworker.name, OfficeHours.made_at, OfficeHours.source)
        .join(Caseworker, Caseworker.id == OfficeHours.made_by)
        .where(OfficeHours.office == office_id)
        .limit(1)
    ).first()
    return Entered(name=row[0], at=row[1], source=row[2]) if row else None


def entered_rules(db: Session, office_id: str, service: str) -> Entered | None:
    """Tell who entered the rules of a service, or the office's own; none where nobody did."""
    row = db.execute(
        select(Caseworker.name, VisitRule.made_at)
        .join(Caseworker, Caseworker.id == VisitRule.made_by)
        .where(VisitRule.office == office_id, VisitRule.service == service)
    ).first()
    return Entered(name=row[0], at=row[1], source=None) if row else None


def entered_closure(db: Session, closure: ClosureRow) -> Entered:
    """Tell who entered a closure."""
    name = db.get_one(Caseworker, closure.made_by).name
    return Entered(name=name, at=closure.made_at, source=closure.source)


def hold_still(db: Session, office_id: str) -> None:
    """Let nobody change an office's calendar until this transaction ends; others may book."""
    row = select(OfficeCalendar.id).where(OfficeCalendar.office == office_id)
    if db.scalar(row.with_for_update(read=True)) is None:
        insert_once(db, OfficeCalendar, office=office_id)
        db.scalar(row.with_for_update(read=True))


def have_alone(db: Session, office_id: str) -> None:
    """Let nobody book at an office, nor change its calendar, until this transaction ends."""
    insert_once(db, OfficeCalendar, office=office_id)
    row = select(OfficeCalendar.id).where(OfficeCalendar.office == office_id)
    db.scalar(row.with_for_update())
