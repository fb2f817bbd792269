"""What may have gone out or not: looked for at the vendor, and if it is not there sent again."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot import dispatch, outcomes
from bot.identities import Identity
from bot.inbox import ConversationRow
from bot.outgoing import Outgoing, Parcel, Status, Told, Trace


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsure:
    """A row of which we are unsure since a moment; ``known`` are that person's other messages."""

    parcel: Parcel
    since: datetime
    known: frozenset[str]


def unsure(db: Session, channels: Collection[str], limit: int) -> list[Unsure]:
    """List what may have gone out by these channels, the oldest first."""
    rows = db.execute(_unsure(channels).order_by(Outgoing.id).limit(limit)).all()
    return [
        Unsure(
            parcel=dispatch.as_sent(db, row, identity, row.lease_until),
            since=row.lease_until,
            known=_names_of_others(db, row),
        )
        for row, identity in rows
        if row.lease_until is not None
    ]


def traced(db: Session, row_id: int, trace: Trace) -> None:
    """Note what the vendor has of a row; wholly taken, it is sent."""
    row = db.get_one(Outgoing, row_id, with_for_update=True)
    if row.status != Status.AMBIGUOUS:
        return  # a callback was quicker
    row.parts_taken = trace.parts_taken
    db.flush()
    if trace.is_whole:
        outcomes.accepted(db, row_id, trace.vendor_id)


def send_again(
    db: Session, machine_now: datetime, row_ids: Collection[int], *, was_asked: bool
) -> int:
    """Send once more what nobody vouches for; and more often what the vendor says it lacks."""
    rows = db.scalars(
        select(Outgoing)
        .where(Outgoing.id.in_(row_ids), Outgoing.status == Status.AMBIGUOUS)
        .with_for_update(skip_locked=True)
    ).all()
    for row in rows:
        row.attempts += was_asked
        may_go = row.resent_at is None or (was_asked and row.attempts < outcomes.MOST_ATTEMPTS)
        row.status = Status.READY if may_go else Status.FAILED
        row.lease_until, row.resent_at = None, machine_now
    return len(rows)


def _unsure(channels: Collection[str]) -> Select[Outgoing, Identity]:
    return (
        select(Outgoing, Identity)
        .join(ConversationRow, ConversationRow.id == Outgoing.conversation_id)
        .join(Identity, Identity.id == ConversationRow.identity_id)
        .where(Outgoing.status == Status.AMBIGUOUS, Identity.channel.in_(channels))
    )


def _names_of_others(db: Session, row: Outgoing) -> frozenset[str]:
    """Name the messages of a conversation that are other rows', sent or refused."""
    of_talk = Outgoing.conversation_id == row.conversation_id
    sent = db.scalars(select(Outgoing.vendor_id).where(of_talk, Outgoing.vendor_id.is_not(None)))
    told = db.scalars(
        select(Told.vendor_id).join(Outgoing, Outgoing.id == Told.outbox_id).where(of_talk)
    )
    return frozenset(each for each in (*sent, *told) if each is not None)
