"""Cases: what waits for a human, who has it, what was noted, and whose attention was called."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import count

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Select,
    and_,
    case,
    exists,
    false,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from office import codes, roles
from office.caseworkers import Caseworker
from office.roles import Right
from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.retention import Retention


class Reason(StrEnum):
    """Why a human is needed; an alarm's reason is ``alarm:<kind>``."""

    ASKED_FOR_PERSON = "asked_for_person"
    LOST = "lost"
    COMPLAINT = "complaint"
    SERVICE = "service"
    DELETE_MY_DATA = "delete_my_data"
    FAILED_MESSAGE = "failed_message"
    MISSED_REMINDER = "missed_reminder"
    WRONG_FACT = "wrong_fact"
    """Somebody says that something we tell is not so."""


class Priority(StrEnum):
    """The lane a case waits in, most pressing first."""

    URGENT = "urgent"
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class Status(StrEnum):
    """Where a case stands."""

    QUEUED = "queued"
    CLAIMED = "claimed"
    CLOSED = "closed"


WAITS = {
    Priority.URGENT: timedelta(hours=1),
    Priority.HIGH: timedelta(hours=4),
    Priority.NORMAL: timedelta(hours=8),
    Priority.LOW: timedelta(hours=16),
}
"""Within how many open hours a human reads a case, as the person is told."""


ALARM = "alarm:"
"""How the reason of a case begins that was opened for a danger."""
SAME_AGAIN, GRAVER_AGAIN = timedelta(minutes=10), timedelta(minutes=1)
"""Within this time the same danger, or a graver one, calls nobody's attention twice."""


class ClaimedByOtherError(Exception):
    """Another caseworker has this case."""

    def __init__(self, owner: str) -> None:
        super().__init__(owner)
        self.owner = owner


class CaseClosedError(Exception):
    """A closed case cannot be taken."""


class NotYoursError(Exception):
    """Only the caseworker who claimed a case can do this."""


class NoSuchCaseError(Exception):
    """There is no case of this folio, or it belongs to another office."""


class Case(Base):
    """One matter of one person, from the moment it needs a human."""

    __tablename__ = "case"

    id: Mapped[int] = mapped_column(primary_key=True)
    folio: Mapped[str] = mapped_column(unique=True)
    office: Mapped[str | None] = mapped_column(index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversation.id"), index=True)
    reason: Mapped[str]
    priority: Mapped[str]
    is_emergency: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Life or body at risk as it was written: before all else in the urgent lane."""
    status: Mapped[str] = mapped_column(index=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("caseworker.id"))
    version: Mapped[int] = mapped_column(default=1)
    waiting_since: Mapped[datetime] = mapped_column(UtcDateTime)
    due_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CaseMessage(Base):
    """What the person wrote while the case was open, as the caseworker must see it."""

    __tablename__ = "case_message"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    text: Mapped[str] = mapped_column(Encrypted(retention=Retention.CASE))


class CaseNote(Base):
    """What a caseworker noted; never seen by the person."""

    __tablename__ = "case_note"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    caseworker_id: Mapped[int] = mapped_column(ForeignKey("caseworker.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    text: Mapped[str] = mapped_column(Encrypted(retention=Retention.CASE))


class CaseEvent(Base):
    """What happened to a case: opened, claimed, answered, raised, handed back, closed."""

    __tablename__ = "case_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    kind: Mapped[str]
    caseworker_id: Mapped[int | None] = mapped_column(ForeignKey("caseworker.id"))


class Alert(Base):
    """What called a caseworker's attention, without a word of what was written."""

    __tablename__ = "alert"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    to: Mapped[str]
    priority: Mapped[str]


_LANES = {priority.value: lane for lane, priority in enumerate(Priority, 1)}
_lane: ColumnElement[int] = case((Case.is_emergency, 0), else_=case(_LANES, value=Case.priority))
_EMERGENCY_FIRST = (_lane, Case.waiting_since, Case.id)


def open_case(
    db: Session,
    *,
    reason: str,
    priority: Priority,
    office: str | None,
    conversation_id: int,
    person_id: int | None,
    due_at: datetime | None,
    now: datetime,
    is_emergency: bool = False,
) -> Case:
    """Open a case for a conversation, or give the open one, raised if this is more pressing."""
    found = of_conversation(db, conversation_id)
    if found:
        raise_to(db, found, priority, reason=reason, due_at=due_at, now=now)
        if reason.startswith(ALARM):
            _sound(db, found, reason, now, is_emergency=is_emergency)
        return found
    made = Case(
        folio=_new_folio(db, f"{conversation_id}:{now.isoformat()}"),
        office=office,
        person_id=person_id,
        conversation_id=conversation_id,
        reason=reason,
        priority=priority,
        is_emergency=is_emergency,
        status=Status.QUEUED,
        waiting_since=now,
        due_at=due_at,
    )
    db.add(made)
    db.flush()
    _event(db, made, "opened", now)
    if reason.startswith(ALARM):
        _event(db, made, reason, now)
    _alert(db, made, now)
    return made


def raise_to(
    db: Session,
    found: Case,
    priority: Priority,
    *,
    reason: str,
    due_at: datetime | None,
    now: datetime,
) -> None:
    """Make an open case more pressing, never less; when it rises, for this reason and by then."""
    order = list(Priority)
    if order.index(priority) >= order.index(Priority(found.priority)):
        return
    found.priority, found.reason = priority, reason
    found.due_at = due_at or found.due_at
    found.version += 1
    _event(db, found, "raised", now)
    if not reason.startswith(ALARM):
        _alert(db, found, now)


def call_again(db: Session, found: Case, now: datetime) -> None:
    """Call attention to an open case once more."""
    _event(db, found, "called_again", now)
    _alert(db, found, now)


def take_from_its_office(db: Session, found: Case, now: datetime) -> None:
    """Leave a waiting case to those who serve every office: what it now tells is of this one."""
    if found.office is None:
        return
    found.office = None
    found.version += 1
    _event(db, found, "taken_from_its_office", now)


def of_conversation(db: Session, conversation_id: int) -> Case | None:
    """Find the open case of a conversation."""
    return db.scalars(
        select(Case)
        .where(Case.conversation_id == conversation_id, Case.status != Status.CLOSED)
        .order_by(Case.id.desc())
    ).first()


def place_in_queue(db: Session, found: Case) -> int:
    """Count the case's place among those waiting at its office, 1 being next."""
    rank = 0 if found.is_emergency else _LANES[found.priority]
    same_office = Case.office == found.office if found.office else Case.office.is_(None)
    goes_first = or_(_lane < rank, and_(_lane == rank, Case.id < found.id))
    ahead = select(func.count(Case.id)).where(
        Case.status == Status.QUEUED, same_office, goes_first
    )
    return 1 + (db.scalar(ahead) or 0)


def hear(db: Session, found: Case, text: str, now: datetime) -> None:
    """Keep on the case what the person wrote."""
    db.add(CaseMessage(case_id=found.id, at=now, text=text))
    db.flush()


def happened(db: Session, found: Case, kind: str, now: datetime) -> None:
    """Note what befell a case by itself: that its person blocked us."""
    _event(db, found, kind, now)


def claim(db: Session, found: Case, caseworker: Caseworker, now: datetime) -> None:
    """Take a queued case, atomically; raises ``ClaimedByOtherError`` or ``CaseClosedError``."""
    taken = db.execute(
        update(Case)
        .where(Case.id == found.id, Case.status == Status.QUEUED)
        .values(status=Status.CLAIMED, owner_id=caseworker.id, version=Case.version + 1)
        .returning(Case.id)
    ).first()
    db.refresh(found)
    if found.status == Status.CLOSED:
        raise CaseClosedError(found.folio)
    if taken is None and found.owner_id != caseworker.id:
        raise ClaimedByOtherError(owner_name(db, found) or "")
    if taken is not None:
        _event(db, found, "claimed", now, caseworker)


def answered(db: Session, found: Case, caseworker: Caseworker, now: datetime) -> None:
    """Note that the owner answered; raises ``NotYoursError`` for anyone else."""
    require_owner(found, caseworker)
    _event(db, found, "answered", now, caseworker)


def note(db: Session, found: Case, caseworker: Caseworker, text: str, now: datetime) -> CaseNote:
    """Write a note on a case."""
    made = CaseNote(case_id=found.id, caseworker_id=caseworker.id, at=now, text=text)
    db.add(made)
    db.flush()
    return made


def hand_back(db: Session, found: Case, now: datetime, caseworker: Caseworker | None) -> None:
    """Put a claimed case back in the queue, keeping its place; the bot serves again."""
    if found.status != Status.CLAIMED:
        return
    found.status, found.owner_id = Status.QUEUED, None
    found.version += 1
    _event(db, found, "handed_back", now, caseworker)


def close(db: Session, found: Case, now: datetime, caseworker: Caseworker | None) -> None:
    """Close a case."""
    if found.status == Status.CLOSED:
        return
    found.status, found.closed_at = Status.CLOSED, now
    found.version += 1
    _event(db, found, "closed", now, caseworker)


def require_owner(found: Case, caseworker: Caseworker) -> None:
    """Raise ``NotYoursError`` unless the caseworker has claimed the case."""
    if found.status != Status.CLAIMED or found.owner_id != caseworker.id:
        raise NotYoursError(found.folio)


def visible_to(db: Session, caseworker: Caseworker, folio: str) -> Case:
    """Find a case this caseworker may see; raises ``NoSuchCaseError``."""
    found = db.scalars(_seen_by(caseworker).where(Case.folio == codes.spoken(folio))).first()
    if found is None:
        raise NoSuchCaseError(folio)
    return found


def queue(db: Session, caseworker: Caseworker) -> Sequence[Case]:
    """List the open cases this caseworker may see, the most pressing first."""
    return db.scalars(
        _seen_by(caseworker).where(Case.status != Status.CLOSED).order_by(*_EMERGENCY_FIRST)
    ).all()


def messages(db: Session, found: Case) -> list[str]:
    """List what the person wrote on a case, oldest first."""
    return list(
        db.scalars(
            select(CaseMessage.text)
            .where(CaseMessage.case_id == found.id)
            .order_by(CaseMessage.id)
        )
    )


def notes(db: Session, found: Case) -> Sequence[CaseNote]:
    """List the notes of a case, oldest first."""
    return db.scalars(
        select(CaseNote).where(CaseNote.case_id == found.id).order_by(CaseNote.id)
    ).all()


def count_events(db: Session, found: Case) -> int:
    """Count what has happened to a case."""
    return db.scalar(select(func.count()).where(CaseEvent.case_id == found.id)) or 0


def owner_name(db: Session, found: Case) -> str | None:
    """Tell who has a case."""
    if found.owner_id is None:
        return None
    return db.scalar(select(Caseworker.name).where(Caseworker.id == found.owner_id))


def _seen_by(caseworker: Caseworker) -> Select[Case]:
    mine = roles.within_reach_or_nobodys(caseworker, Right.CASES, Case.office)
    return select(Case).where(mine)


def _new_folio(db: Session, key: str) -> str:
    made = (codes.code(db, f"case:{key}:{attempt}") for attempt in count())
    return next(f for f in made if not db.scalar(select(exists().where(Case.folio == f))))


def _event(
    db: Session, found: Case, kind: str, now: datetime, caseworker: Caseworker | None = None
) -> None:
    who = caseworker.id if caseworker else None
    db.add(CaseEvent(case_id=found.id, at=now, kind=kind, caseworker_id=who))
    db.flush()


def _sound(db: Session, found: Case, reason: str, now: datetime, *, is_emergency: bool) -> None:
    """Note a danger told on an open case, and call attention unless that has just been done."""
    rises = is_emergency and not found.is_emergency
    is_other = reason != found.reason
    if rises or not found.reason.startswith(ALARM):
        found.reason = reason
        found.version += 1
    found.is_emergency = found.is_emergency or is_emergency
    _event(db, found, reason, now)
    called_at = db.scalar(select(func.max(Alert.at)).where(Alert.case_id == found.id))
    if called_at is None or called_at <= now - (GRAVER_AGAIN if rises or is_other else SAME_AGAIN):
        _alert(db, found, now)


def _alert(db: Session, found: Case, now: datetime) -> None:
    if found.priority == Priority.URGENT:
        to = found.office or "all"
        db.add(Alert(case_id=found.id, at=now, to=to, priority=found.priority))
        db.flush()
