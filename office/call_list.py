"""The call list: whom somebody at the office calls because nothing we write would reach them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Select, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from office import roles, serving
from office.caseworkers import Caseworker
from office.errors import CallSettledError, NoSuchCallError
from office.roles import Right
from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.once import insert_once
from storage.retention import Retention


class CallKind(StrEnum):
    """Why somebody has to call."""

    LATE_REMINDER = "late_reminder"
    """A visit could not be reminded of in time."""
    CLOSURE = "closure"
    """A visit is not as the person knows it, and they could not be told."""
    FOLLOW_UP = "follow_up"
    """Nobody knows how the person is, or the office has something to say to them."""
    REFERRAL = "referral"
    """Nobody knows whether they were seen where we sent them."""
    BUDGET = "budget"
    """WhatsApp lets us begin with no more people today."""
    WAITLIST = "waitlist"
    """A place was offered, and the person could not be told."""


class Outcome(StrEnum):
    """How a call went."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    """It is tried again, as long as it helps."""
    WRONG_NUMBER = "wrong_number"
    DONE = "done"
    """It was seen to otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call to be made: what about, to whom, and until when it helps."""

    kind: CallKind
    subject: str
    """What it is about, ``appointment:12``: there is one call of a kind about one thing."""
    about: str | None
    """A visit's code or a case's folio, for whoever calls."""
    office: str | None
    person_id: int | None
    identity_id: int | None
    call_by: datetime | None


class CallLine(Base):
    """One line of the call list."""

    __tablename__ = "call_line"
    __table_args__ = (UniqueConstraint("kind", "subject"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    subject: Mapped[str]
    about: Mapped[str | None]
    office: Mapped[str | None] = mapped_column(index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    identity_id: Mapped[int | None] = mapped_column(ForeignKey("identity.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    call_by: Mapped[datetime | None] = mapped_column(UtcDateTime)
    tries: Mapped[int] = mapped_column(default=0, server_default="0")
    outcome: Mapped[str | None]
    note: Mapped[str | None] = mapped_column(Encrypted(retention=Retention.CASE))
    done_by: Mapped[int | None] = mapped_column(ForeignKey("caseworker.id"))
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    def is_open(self, now: datetime) -> bool:
        """Whether somebody has to call; who did not answer is tried again while it helps."""
        if self.outcome == Outcome.NO_ANSWER:
            return self.call_by is None or self.call_by > now
        return self.outcome is None


def add(db: Session, call: Call, now: datetime) -> CallLine:
    """Write a line, once for each kind and subject; gives it."""
    insert_once(
        db,
        CallLine,
        kind=call.kind,
        subject=call.subject,
        about=call.about,
        office=call.office,
        person_id=call.person_id,
        identity_id=call.identity_id,
        made_at=now,
        call_by=call.call_by,
    )
    its = select(CallLine).where(CallLine.kind == call.kind, CallLine.subject == call.subject)
    return db.scalars(its).one()


def open_lines(db: Session, caseworker: Caseworker, now: datetime) -> list[CallLine]:
    """List whom a caseworker's offices have to call, the soonest first."""
    unsettled = CallLine.outcome.is_(None) | (CallLine.outcome == Outcome.NO_ANSWER)
    rows = db.scalars(
        _seen_by(caseworker)
        .where(unsettled)
        .order_by(CallLine.call_by.is_(None), CallLine.call_by, CallLine.id)
    )
    return [line for line in rows if line.is_open(now)]


def visible_to(db: Session, caseworker: Caseworker, line_id: int) -> CallLine:
    """Find a line this caseworker may see; raises ``NoSuchCallError``."""
    found = db.scalars(_seen_by(caseworker).where(CallLine.id == line_id)).first()
    if found is None:
        raise NoSuchCallError(str(line_id))
    return found


def settle(
    db: Session,
    line: CallLine,
    caseworker: Caseworker,
    outcome: Outcome,
    *,
    note: str | None = None,
    now: datetime,
) -> None:
    """Note how a call went; raises ``CallSettledError`` when nobody need call any more."""
    db.refresh(line, with_for_update=True)
    if not line.is_open(now):
        raise CallSettledError(str(line.id))
    line.tries += 1
    line.outcome, line.note = outcome, note
    line.done_by, line.done_at = caseworker.id, now
    serving.record(db, caseworker, "settle_call", f"call:{line.id}", now)


def drop(db: Session, kind: CallKind, subject: str, now: datetime) -> None:
    """Let nobody call about what has settled itself."""
    its = (CallLine.kind == kind, CallLine.subject == subject)
    line = db.scalars(select(CallLine).where(*its)).first()
    if line and line.is_open(now):
        line.outcome, line.done_at = Outcome.DONE, now
        db.flush()


def _seen_by(caseworker: Caseworker) -> Select[CallLine]:
    mine = roles.within_reach_or_nobodys(caseworker, Right.VISITS, CallLine.office)
    return select(CallLine).where(mine)
