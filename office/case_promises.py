"""Promises of an answer that passed: which they are, and what was done about it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from office import cases
from office.case import Case, Late, Status

_is_waiting: ColumnElement[bool] = or_(
    and_(Case.status == Status.QUEUED, func.coalesce(Case.late, "") != Late.CALLED),
    and_(Case.status == Status.CLAIMED, Case.awaited_since.is_not(None)),
)


def passed(db: Session, now: datetime, limit: int) -> Sequence[Case]:
    """List the cases whose promise has just passed, the longest overdue first."""
    return db.scalars(
        select(Case).where(_is_waiting, Case.due_at <= now).order_by(Case.due_at).limit(limit)
    ).all()


def next_due(db: Session) -> datetime | None:
    """Tell when the next promise passes."""
    return db.scalar(select(func.min(Case.due_at)).where(_is_waiting))


def renew(db: Session, found: Case, due_at: datetime | None, now: datetime) -> None:
    """Note that the person is told, with another moment; the coordinator is called."""
    found.late, found.due_at = Late.TOLD, due_at
    found.version += 1
    cases.call_coordinator(db, found, now)


def give_up(db: Session, found: Case, now: datetime) -> None:
    """Note that a second promise passed, and somebody calls; the coordinator is called again."""
    found.late = Late.CALLED
    found.version += 1
    cases.call_coordinator(db, found, now)
