"""What became of a message: taken, refused, unsure, sent again; how the vendor says it fares."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, select, true, update
from sqlalchemy.orm import Session

from bot import inbox
from bot.outgoing import (
    PROGRESS,
    UNSENT,
    BlockedError,
    ButtonsRefusedError,
    Outgoing,
    RefusedError,
    Status,
    Told,
    WindowShutError,
)
from bot.sending_rules import BLOCKED
from office import cases
from storage.once import insert_once

MOST_ATTEMPTS = 20
"""With the waits below they last some five hours: longer than a line is usually down."""
_AS_TOLD = 5
"""So many times we come back exactly when the vendor says; after that, ever more rarely."""
_LONGEST_WAIT = 1800.0


def accepted(db: Session, row_id: int, vendor_id: str | None) -> None:
    """Note that the vendor took it; a status that overtook us stands."""
    db.execute(
        update(Outgoing)
        .where(Outgoing.id == row_id, Outgoing.status.in_(UNSENT))
        .values(status=Status.ACCEPTED, lease_until=None)
    )
    if vendor_id is None:
        return
    db.execute(update(Outgoing).where(Outgoing.id == row_id).values(vendor_id=vendor_id))
    told = db.scalars(select(Told).where(Told.vendor_id == vendor_id)).first()
    if told is not None and told.outbox_id is None:
        told.outbox_id = row_id
        _goes_on(db.get_one(Outgoing, row_id, populate_existing=True), Status(told.status))


def refused(db: Session, row_id: int, error: RefusedError, now: datetime) -> None:
    """Let a refused row go again later, in other words, or never; a block ends all that waits."""
    row = db.get_one(Outgoing, row_id, with_for_update=True)
    row.attempts += 1
    row.error_code = error.code
    row.lease_until = row.vendor_id = None
    row.parts_taken = max(row.parts_taken, error.parts_taken)
    if isinstance(error, WindowShutError) and row.begun_at is None:
        _shut_window(db, row, now)
        row.status = Status.READY
        return
    if isinstance(error, ButtonsRefusedError) and _may_go_plain(row):
        row.is_plain, row.status = True, Status.READY
        return
    if error.retry_after is not None and row.attempts < MOST_ATTEMPTS:
        row.status = Status.READY
        row.not_before = now + timedelta(seconds=_wait(row.attempts, error.retry_after))
        return
    row.status = Status.FAILED
    if isinstance(error, BlockedError):
        block(db, row.conversation_id, now)


def unknown(db: Session, row_id: int, machine_now: datetime, *, parts_taken: int = 0) -> None:
    """Note that nobody can tell whether it went out; a callback may still prove it did."""
    if parts_taken:
        db.get_one(Outgoing, row_id).parts_taken = parts_taken
        db.flush()
    _be_unsure(db, machine_now, Outgoing.id == row_id)


def give_up_leases(db: Session, machine_now: datetime, *, of_the_dead: bool = False) -> None:
    """Be unsure of what was being sent too long ago; or of all, when its only sender died."""
    too_long = Outgoing.lease_until <= machine_now
    _be_unsure(db, machine_now, true() if of_the_dead else too_long)


def fares(
    db: Session,
    vendor_id: str,
    status: Status,
    *,
    now: datetime,
    error: RefusedError | None = None,
    row_id: int | None = None,
) -> bool:
    """Note what the vendor tells of a message; never backwards. False when it is unknown.

    ``row_id`` is the row that its sender said it was: so a status proves that a row was taken,
    though we never heard so. What is told of no row is kept, should its sender still come.
    """
    if not _is_news(db, vendor_id, status, error, now):
        return True
    row = _row_of(db, vendor_id, row_id)
    if row is None:
        return False
    if error is None:
        _goes_on(row, status)
    elif row.status in (*UNSENT, *PROGRESS):
        refused(db, row.id, error, now)
    return True


def _is_news(
    db: Session, vendor_id: str, status: Status, error: RefusedError | None, now: datetime
) -> bool:
    """Keep what is told; false when as much was told before, or more."""
    code = error.code if error else None
    made = insert_once(db, Told, vendor_id=vendor_id, status=status, error_code=code, told_at=now)
    if made is not None:
        return True
    told = db.scalars(select(Told).where(Told.vendor_id == vendor_id).with_for_update()).one()
    if not _goes_forward(Status(told.status), status):
        return False
    told.status, told.error_code, told.told_at = status, code, now
    return True


def _row_of(db: Session, vendor_id: str, row_id: int | None) -> Outgoing | None:
    """Find the row of a message: by its name, or by what its sender said while it has no name."""
    row = db.scalars(
        select(Outgoing).where(Outgoing.vendor_id == vendor_id).with_for_update()
    ).first()
    if row is None and row_id is not None:
        row = db.get(Outgoing, row_id, with_for_update=True)
        may_be_it = row is not None and row.status in (*UNSENT, Status.ACCEPTED)
        if row is None or row.vendor_id is not None or not may_be_it:
            return None
        row.vendor_id, row.status, row.lease_until = vendor_id, Status.ACCEPTED, None
    if row is not None:
        told = db.scalars(select(Told).where(Told.vendor_id == vendor_id)).one()
        told.outbox_id = row.id
        db.flush()
    return row


def _goes_on(row: Outgoing, status: Status) -> None:
    if status in PROGRESS and _goes_forward(Status(row.status), status):
        row.status = status


def block(db: Session, conversation_id: int, now: datetime) -> None:
    """Let nothing more go where it cannot arrive; what is about something has failed.

    Who has the person's case is told; what the person writes next unblocks them.
    """
    _, identity = inbox.conversation(db, conversation_id)
    found = cases.of_conversation(db, conversation_id)
    if found and identity.blocked_at is None:
        cases.happened(db, found, "blocked", now)
    identity.blocked_at = now
    waiting = (
        Outgoing.conversation_id == conversation_id,
        Outgoing.status.in_((Status.READY, Status.HELD)),
    )
    becomes = case((Outgoing.about.is_(None), Status.CANCELLED), else_=Status.FAILED)
    db.execute(update(Outgoing).where(*waiting).values(status=becomes, error_code=BLOCKED))


def _be_unsure(db: Session, machine_now: datetime, which: ColumnElement[bool]) -> None:
    """Mark rows as ambiguous; their ``lease_until`` is then since when."""
    db.execute(
        update(Outgoing)
        .where(Outgoing.status == Status.SENDING, which)
        .values(status=Status.AMBIGUOUS, lease_until=machine_now)
    )


def _goes_forward(old: Status, new: Status) -> bool:
    """Tell whether a status says more than the one before; a failure ends all but having read."""
    if old not in PROGRESS:
        return old in UNSENT
    if new == Status.FAILED:
        return old != Status.READ
    return PROGRESS.index(new) > PROGRESS.index(old)


def _wait(attempts: int, asked: float) -> float:
    """Give the seconds to wait: as the vendor says, and after many times longer."""
    over = attempts - _AS_TOLD
    return asked if over <= 0 else max(asked, min(30.0 * 2**over, _LONGEST_WAIT))


def _may_go_plain(row: Outgoing) -> bool:
    """Tell whether it went with buttons; a registered template has no other words."""
    return not row.is_plain and row.begun_at is None and bool(row.reply.options)


def _shut_window(db: Session, row: Outgoing, now: datetime) -> None:
    """Believe the channel that the person wrote too long ago, until they write again."""
    _, identity = inbox.conversation(db, row.conversation_id)
    identity.window_shut_at = now
