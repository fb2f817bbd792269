"""Cases: opened, raised, taken, answered, given back, closed; and whose attention was called."""

from collections.abc import Sequence
from datetime import datetime
from itertools import count

from sqlalchemy import exists, func, select, update
from sqlalchemy.orm import Session

from office import case_moves, codes
from office.case import (
    ALARM,
    GRAVER_AGAIN,
    SAME_AGAIN,
    Alert,
    Case,
    CaseEvent,
    CaseMessage,
    CaseNote,
    NotYoursError,
    Priority,
    Status,
)
from office.case_moves import Move
from office.caseworkers import Caseworker


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
        awaited_since=now,
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


def call_coordinator(db: Session, found: Case, now: datetime) -> None:
    """Call the attention of who leads the office of a case."""
    _event(db, found, "coordinator_called", now)
    to = f"coordinator:{found.office or 'all'}"
    db.add(Alert(case_id=found.id, at=now, to=to, priority=found.priority))
    db.flush()


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


def hear(
    db: Session, found: Case, text: str, now: datetime, *, due_at: datetime | None = None
) -> None:
    """Keep on the case what the person wrote; whoever has it answers until ``due_at``."""
    db.add(CaseMessage(case_id=found.id, at=now, text=text))
    if found.status == Status.CLAIMED and found.awaited_since is None:
        found.awaited_since, found.due_at = now, due_at
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
    if taken is not None:
        note_move(db, found, Move.CLAIM, now, caseworker)
    elif found.status == Status.CLOSED or found.owner_id != caseworker.id:
        case_moves.require(found, Move.CLAIM, caseworker, owner=owner_name(db, found))


def answered(db: Session, found: Case, caseworker: Caseworker, now: datetime) -> None:
    """Note that the owner answered, and nobody waits; raises ``NotYoursError`` for anyone else."""
    require_owner(found, caseworker)
    found.awaited_since = found.due_at = found.late = None
    note_move(db, found, Move.ANSWER, now, caseworker)


def note(db: Session, found: Case, caseworker: Caseworker, text: str, now: datetime) -> CaseNote:
    """Write a note on a case."""
    made = CaseNote(case_id=found.id, caseworker_id=caseworker.id, at=now, text=text)
    db.add(made)
    db.flush()
    return made


def put_back(
    db: Session,
    found: Case,
    move: Move,
    now: datetime,
    *,
    caseworker: Caseworker | None = None,
    due_at: datetime | None,
) -> None:
    """Put a claimed case back in its place in the queue, to be read until ``due_at``."""
    if found.status != Status.CLAIMED:
        return
    found.status, found.owner_id = Status.QUEUED, None
    found.offered_to_id = found.offered_office = None
    found.awaited_since = found.awaited_since or now
    found.due_at, found.late = due_at, None
    note_move(db, found, move, now, caseworker)


def close(db: Session, found: Case, now: datetime, caseworker: Caseworker | None) -> None:
    """Close a case."""
    if found.status == Status.CLOSED:
        return
    found.status, found.closed_at = Status.CLOSED, now
    found.awaited_since = found.offered_to_id = found.offered_office = None
    note_move(db, found, Move.CLOSE, now, caseworker)


def require_owner(found: Case, caseworker: Caseworker) -> None:
    """Raise ``NotYoursError`` unless the caseworker has claimed the case."""
    if found.status != Status.CLAIMED or found.owner_id != caseworker.id:
        raise NotYoursError(found.folio)


def note_move(
    db: Session, found: Case, move: Move, now: datetime, who: Caseworker | None = None
) -> None:
    """Write in a case's history that it moved."""
    found.version += 1
    _event(db, found, move, now, who)


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
