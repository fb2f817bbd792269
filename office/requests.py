"""What people may ask by law of what is kept of them, each with its day by which it is done."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, Select, select, text, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from office import calendar, national_holidays, roles, serving
from office.calendar_facts import local_day
from office.case import Case
from office.caseworkers import Caseworker
from office.directory import Office
from office.errors import NoSuchRequestError, RequestDoneError
from office.roles import Right
from storage.columns import UtcDateTime
from storage.database import Base

WORKING_DAYS = 20
"""The law's time for each (D.L. 144 of 2024, as ECIJA sums it up)."""
_OPEN_SQL = text("done_at IS NULL")
_WEEK = 5
_MOST_DAYS = 120
"""However seldom an office opens, a request has its day within these."""


class Kind(StrEnum):
    """What is asked for; also the reason of the case that it opens."""

    COPY = "copy_my_data"
    CORRECT = "correct_my_data"
    ERASE = "delete_my_data"


class Request(Base):
    """One request of one person; of each kind only one is open at a time."""

    __tablename__ = "request"
    __table_args__ = (
        Index(
            "ix_request_once",
            "identity_id",
            "kind",
            unique=True,
            sqlite_where=_OPEN_SQL,
            postgresql_where=_OPEN_SQL,
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    identity_id: Mapped[int] = mapped_column(ForeignKey("identity.id"))
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    due_on: Mapped[date]
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    done_by: Mapped[int | None] = mapped_column(ForeignKey("caseworker.id"))

    def days_left(self, today: date) -> int:
        """Count the days until it must be done; fewer than none when that is past."""
        return (self.due_on - today).days


def ask(
    db: Session, kind: Kind, *, identity_id: int, case: Case, office: Office | None, now: datetime
) -> Request:
    """Write a request down, or give the one that is open: its clock goes on."""
    its = (Request.identity_id == identity_id, Request.kind == kind, Request.done_at.is_(None))
    found = db.scalars(select(Request).where(*its)).first()
    if found:
        return found
    made = Request(
        kind=kind,
        identity_id=identity_id,
        case_id=case.id,
        made_at=now,
        due_on=due_on(db, office, local_day(now)),
    )
    db.add(made)
    db.flush()
    return made


def due_on(db: Session, office: Office | None, asked_on: date) -> date:
    """Give the last day of the law's time: working days of the office, the day of asking apart."""
    its = calendar.of(db, office) if office else None
    known = its if its and its.openings else None
    working = 0
    for n in range(1, _MOST_DAYS):
        day = asked_on + timedelta(days=n)
        working += bool(known.spans(day)) if known else _is_working_day(day)
        if working == WORKING_DAYS:
            return day
    return asked_on + timedelta(days=_MOST_DAYS)


def open_ones(db: Session, caseworker: Caseworker) -> Sequence[tuple[Request, Case]]:
    """List what is still to be done at a caseworker's offices, the soonest first."""
    rows = db.execute(
        _seen_by(caseworker).where(Request.done_at.is_(None)).order_by(Request.due_on, Request.id)
    )
    return [(request, case) for request, case in rows]


def done_ones(db: Session, caseworker: Caseworker, most: int) -> Sequence[tuple[Request, Case]]:
    """List what was done last."""
    done = _seen_by(caseworker).where(Request.done_at.is_not(None))
    rows = db.execute(done.order_by(Request.done_at.desc(), Request.id.desc()).limit(most))
    return [(request, case) for request, case in rows]


def visible_to(db: Session, caseworker: Caseworker, request_id: int) -> tuple[Request, Case]:
    """Find a request this caseworker may see; raises ``NoSuchRequestError``."""
    found = db.execute(_seen_by(caseworker).where(Request.id == request_id)).first()
    if found is None:
        raise NoSuchRequestError(str(request_id))
    request, case = found
    return request, case


def end_all(db: Session, identity_ids: Collection[int], now: datetime) -> None:
    """Let nothing be asked any more by who is erased."""
    theirs = update(Request).where(Request.identity_id.in_(identity_ids))
    db.execute(theirs.where(Request.done_at.is_(None)).values(done_at=now))


def settle(db: Session, request: Request, caseworker: Caseworker, now: datetime) -> None:
    """Note that it is done; raises ``RequestDoneError`` when it was before."""
    db.refresh(request, with_for_update=True)
    if request.done_at is not None:
        raise RequestDoneError(str(request.id))
    request.done_at, request.done_by = now, caseworker.id
    serving.record(db, caseworker, "settle_request", f"request:{request.id}", now)


def _seen_by(caseworker: Caseworker) -> Select[Request, Case]:
    mine = roles.within_reach_or_nobodys(caseworker, Right.REQUESTS, Case.office)
    return select(Request, Case).join(Case, Case.id == Request.case_id).where(mine)


def _is_working_day(day: date) -> bool:
    return day.weekday() < _WEEK and national_holidays.on(day) is None
