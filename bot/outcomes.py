"""What became of a message: taken, refused, unsure, sent again; how the vendor says it fares."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, select, true, update
from sqlalchemy.orm import Session

from bot.inbox import ConversationRow, Identity
from bot.outgoing import PROGRESS, UNSENT, BlockedError, Outgoing, RefusedError, Status
from bot.sending_rules import BLOCKED

MOST_ATTEMPTS = 5


def accepted(db: Session, row_id: int, vendor_id: str | None) -> None:
    """Note that the vendor took it; a callback that overtook us stands."""
    db.execute(
        update(Outgoing)
        .where(Outgoing.id == row_id, Outgoing.status.in_(UNSENT))
        .values(status=Status.ACCEPTED, lease_until=None)
    )
    if vendor_id is not None:
        db.execute(update(Outgoing).where(Outgoing.id == row_id).values(vendor_id=vendor_id))


def refused(db: Session, row_id: int, error: RefusedError, now: datetime) -> None:
    """Try again later if the vendor may say yes, else fail; a block ends all that waits."""
    row = db.get_one(Outgoing, row_id)
    row.attempts += 1
    row.error_code = error.code
    row.lease_until = None
    if error.retry_after is not None and row.attempts < MOST_ATTEMPTS:
        row.status = Status.READY
        row.not_before = now + timedelta(seconds=error.retry_after)
        return
    row.status = Status.FAILED
    if isinstance(error, BlockedError):
        _block(db, row.conversation_id, now)


def unknown(db: Session, row_id: int, machine_now: datetime) -> None:
    """Note that nobody can tell whether it went out; a callback may still prove it did."""
    _be_unsure(db, machine_now, Outgoing.id == row_id)


def give_up_leases(db: Session, machine_now: datetime, *, of_the_dead: bool = False) -> None:
    """Be unsure of what was being sent too long ago; or of all, when its only sender died."""
    too_long = Outgoing.lease_until <= machine_now
    _be_unsure(db, machine_now, true() if of_the_dead else too_long)


def send_again(db: Session, machine_now: datetime, *, patience: Mapping[str, timedelta]) -> int:
    """Send once more what nobody vouched for; what was sent twice already fails.

    ``patience`` says, by channel, how long its callbacks may take; a channel without any is
    not waited for.
    """
    rows = db.execute(
        select(Outgoing, Identity.channel)
        .join(ConversationRow, ConversationRow.id == Outgoing.conversation_id)
        .join(Identity, Identity.id == ConversationRow.identity_id)
        .where(Outgoing.status == Status.AMBIGUOUS)
        .with_for_update(skip_locked=True, of=Outgoing)
    ).all()
    due = [
        row for row, channel in rows if _was_waited_for(row, machine_now, patience.get(channel))
    ]
    for row in due:
        row.attempts += 1
        row.lease_until = None
        row.status = Status.READY if row.attempts == 1 else Status.FAILED
    return len(due)


def fares(db: Session, vendor_id: str, status: Status, error_code: str | None = None) -> bool:
    """Note what the vendor tells of a message; never backwards. False when it is unknown."""
    row = db.scalars(
        select(Outgoing).where(Outgoing.vendor_id == vendor_id).with_for_update()
    ).first()
    if row is None:
        return False
    if status == Status.FAILED and row.status != Status.READ:
        row.status, row.error_code = Status.FAILED, error_code
    elif status in PROGRESS and _goes_forward(Status(row.status), status):
        row.status = status
    return True


def proven(db: Session, row_id: int, vendor_id: str) -> None:
    """Take a callback as proof that a row of ours was accepted, though we never heard so."""
    row = db.get(Outgoing, row_id)
    if row is not None and row.vendor_id is None:
        row.vendor_id = vendor_id
        if row.status in UNSENT:
            row.status, row.lease_until = Status.ACCEPTED, None
        db.flush()


def _be_unsure(db: Session, machine_now: datetime, which: ColumnElement[bool]) -> None:
    """Mark rows as ambiguous; their ``lease_until`` is then since when."""
    db.execute(
        update(Outgoing)
        .where(Outgoing.status == Status.SENDING, which)
        .values(status=Status.AMBIGUOUS, lease_until=machine_now)
    )


def _was_waited_for(row: Outgoing, machine_now: datetime, patience: timedelta | None) -> bool:
    since = row.lease_until or machine_now
    return since + (patience or timedelta()) <= machine_now


def _goes_forward(old: Status, new: Status) -> bool:
    if old not in PROGRESS:
        return old in UNSENT
    return PROGRESS.index(new) > PROGRESS.index(old)


def _block(db: Session, conversation_id: int, now: datetime) -> None:
    """Let nothing more go where it cannot arrive; what is about something has failed."""
    row = db.get_one(ConversationRow, conversation_id)
    db.execute(update(Identity).where(Identity.id == row.identity_id).values(blocked_at=now))
    waiting = (
        Outgoing.conversation_id == conversation_id,
        Outgoing.status.in_((Status.READY, Status.HELD)),
    )
    becomes = case((Outgoing.about.is_(None), Status.CANCELLED), else_=Status.FAILED)
    db.execute(update(Outgoing).where(*waiting).values(status=becomes, error_code=BLOCKED))
